import type { CodeAndName } from '../../model.ts';
import { compare, delineationIn } from './comparison.ts';
import { inhabitantsBeyond } from './crossing-inhabitants.ts';
import { type Delineation, membersIn, shareIn } from './delineation.ts';
import type { PlayedTrial } from './move-trial.ts';
import type { AreaPosition } from './position.ts';
import { type ScatteredArea, scatteredAreas } from './scattered-areas.ts';
import type { Summary } from './summary.ts';
import type { Territory } from './territory.ts';
import { laidOver, type TrialPair } from './trial-tally.ts';
import { differenceOf } from './version-difference.ts';

/**
 * The figures of a trial at one moment. `positions` are of the areas that are laid over the others: those of the
 * delineation in which municipalities move, or, where the reference regions themselves are moved in, of the other one.
 */
export interface TrialFigures {
  readonly summary: Summary;
  readonly positions: readonly AreaPosition[];
  /** Members outside the main region of an area that crosses a border (NIS codes); of a tie nobody. */
  readonly outside: readonly string[];
  readonly inhabitantsOutside: number | null;
  /** Areas in more than one piece; null on a day of which no neighbours are known. */
  readonly scattered: readonly ScatteredArea[] | null;
  /** Municipalities (NIS codes) in no area of the delineation in which they move. */
  readonly inNone: readonly string[];
}

/** An area with its size, its inhabitants and its position, null where not known or where it is not what is laid over. */
export interface AreaFigures {
  readonly municipalities: number;
  readonly inhabitants: number | null;
  readonly position: AreaPosition | null;
}

/** An area that gained or lost members; `before` is null where a move founded it. */
export interface AreaEffect extends CodeAndName {
  readonly before: AreaFigures | null;
  readonly after: AreaFigures;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** What a trial does to the figures. */
export interface TrialEffect {
  readonly before: TrialFigures;
  readonly after: TrialFigures;
  readonly areas: readonly AreaEffect[];
}

/** The figures before and after a trial; null where the members of either delineation are not known. */
export function effectOf({ pair, before, after }: PlayedTrial): TrialEffect | null {
  const figures = { before: figuresOf(before, pair), after: figuresOf(after, pair) };
  if (figures.before === null || figures.after === null) return null;
  return { before: figures.before, after: figures.after, areas: areaEffects(pair, before, after) };
}

function figuresOf(territory: Territory, pair: TrialPair): TrialFigures | null {
  const comparison = compare(territory, ...laidOver(pair));
  const { encoded } = delineationIn(territory, pair.code);
  if (comparison === null || encoded === null) return null;
  const { summary, positions } = comparison;
  const decided = positions.filter(({ position, exAequo }) => position === 'crossing' && !exAequo);
  const { codes } = territory.municipalities;
  return {
    summary,
    positions,
    outside: [...new Set(decided.flatMap(({ outside }) => outside))].sort(),
    inhabitantsOutside: inhabitantsBeyond(positions),
    scattered: territory.knowsBorders ? scatteredAreas(encoded, territory.borders) : null,
    inNone: codes.filter((_, at) => encoded.starts[at] === encoded.starts[at + 1]),
  };
}

function areaEffects(pair: TrialPair, before: Territory, after: Territory): AreaEffect[] {
  const [old, now] = [delineationIn(before, pair.code), delineationIn(after, pair.code)];
  if (old.encoded === null || now.encoded === null) return [];
  const { changed, founded } = differenceOf(old.encoded, now.encoded);
  const all = [...changed, ...founded.map((area) => ({ area, joined: null, left: [] }))];
  return all.map(({ area, joined, left }) => {
    const members = now.encoded === null ? [] : codesIn(now.encoded, area);
    return {
      code: area,
      name: now.areas.get(area)?.name ?? area,
      before: joined === null ? null : areaFigures(before, pair, area),
      after: areaFigures(after, pair, area),
      joined: joined ?? members,
      left,
    };
  });
}

function areaFigures(territory: Territory, pair: TrialPair, area: string): AreaFigures {
  const { encoded } = delineationIn(territory, pair.code);
  const at = encoded?.areas.indexOf(area) ?? -1;
  if (encoded === null || at < 0) return { municipalities: 0, inhabitants: 0, position: null };
  const members = [...membersIn(encoded, at)];
  const people = members.reduce(
    (sum, one) => sum + (territory.municipalities.inhabitants[one] as number) * shareIn(encoded, one, at),
    0,
  );
  const [over] = laidOver(pair);
  const position = over === pair.code ? compare(territory, ...laidOver(pair))?.positions[at] : undefined;
  return {
    municipalities: members.length,
    inhabitants: Number.isNaN(people) ? null : people,
    position: position ?? null,
  };
}

function codesIn(delineation: Delineation, area: string): string[] {
  const members = membersIn(delineation, delineation.areas.indexOf(area));
  return [...members].map((member) => delineation.municipalities.codes[member] ?? '');
}
