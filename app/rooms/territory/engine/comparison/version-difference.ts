import { areasAround, type Delineation, membersIn } from './delineation.ts';

/** A municipality that lies elsewhere than before: its areas in both versions, by code; empty: in none. */
export interface Mover {
  readonly nis: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** An area that kept its code and not its members. */
export interface ChangedArea {
  readonly area: string;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** What changed between two versions. `recoded` kept exactly their members under another code: nobody moved. */
export interface VersionDifference {
  readonly movers: readonly Mover[];
  readonly changed: readonly ChangedArea[];
  readonly founded: readonly string[];
  readonly ended: readonly string[];
  readonly recoded: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Compares two versions of one delineation, over the same municipalities: carry an older table over first
 * (`carryOver`), so that a merger alone moves nobody. An Error where the two are not over the same municipalities.
 */
export function differenceOf(before: Delineation, after: Delineation): VersionDifference {
  if (before.municipalities !== after.municipalities) throw new Error('Two sets of municipalities');
  const recoded = recodedAreas(before, after);
  const newCodeOf = new Map(recoded.map(({ from, to }) => [from, to]));
  const stillThere = new Set(after.areas);
  return {
    movers: moversBetween(before, after, newCodeOf),
    changed: before.areas
      .filter((area) => stillThere.has(area))
      .flatMap((area) => changeOf(before, after, area)),
    founded: after.areas.filter(
      (area) => !before.areas.includes(area) && !recoded.some(({ to }) => to === area),
    ),
    ended: before.areas.filter((area) => !stillThere.has(area) && !newCodeOf.has(area)),
    recoded,
  };
}

function recodedAreas(before: Delineation, after: Delineation): { from: string; to: string }[] {
  const gone = before.areas.filter((area) => !after.areas.includes(area));
  const fresh = after.areas.filter((area) => !before.areas.includes(area));
  const byMembers = new Map(fresh.map((area) => [namesIn(after, area).join(' '), area]));
  return gone.flatMap((from) => {
    const members = namesIn(before, from).join(' ');
    const to = members === '' ? undefined : byMembers.get(members);
    byMembers.delete(members);
    return to === undefined ? [] : { from, to };
  });
}

function moversBetween(
  before: Delineation,
  after: Delineation,
  newCodeOf: ReadonlyMap<string, string>,
): Mover[] {
  return before.municipalities.codes.flatMap((nis, municipality) => {
    const from = namesAround(before, municipality);
    const to = namesAround(after, municipality);
    const isSame =
      from
        .map((area) => newCodeOf.get(area) ?? area)
        .sort()
        .join(' ') === to.toSorted().join(' ');
    return isSame ? [] : { nis, from, to };
  });
}

function changeOf(before: Delineation, after: Delineation, area: string): ChangedArea[] {
  const old = new Set(namesIn(before, area));
  const now = new Set(namesIn(after, area));
  const joined = [...now].filter((nis) => !old.has(nis));
  const left = [...old].filter((nis) => !now.has(nis));
  return joined.length + left.length === 0 ? [] : [{ area, joined, left }];
}

function namesIn(delineation: Delineation, area: string): string[] {
  const members = membersIn(delineation, delineation.areas.indexOf(area));
  return [...members].map((municipality) => delineation.municipalities.codes[municipality] ?? '');
}

function namesAround(delineation: Delineation, municipality: number): string[] {
  return [...areasAround(delineation, municipality)].map((area) => delineation.areas[area] ?? '');
}
