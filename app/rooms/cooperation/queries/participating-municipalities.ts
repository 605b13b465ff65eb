import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { type Succession, translateCodes } from '#rooms/territory/engine/succession.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import type { ParticipantKind } from '../model.ts';

/** A line of a list of participants: a municipality or its OCMW takes part, by its code at the time of the list. */
export interface ListedParticipant {
  readonly kind: ParticipantKind;
  readonly nis: string;
}

/** A municipality of the day that takes part, itself or with its OCMW. */
export interface ParticipatingMunicipality extends MunicipalityName {
  readonly as: readonly ParticipantKind[];
  /** The municipalities of the list that went up in it; none where it is the same one. */
  readonly listed: readonly MunicipalityName[];
  /** The municipalities that went up in it too, and were not on the list. */
  readonly notListed: readonly MunicipalityName[];
}

/** A day with its municipalities. */
interface DayAndTerritory {
  readonly day: string;
  readonly territory: Territory;
}

/** From the day of the list to the asked day, over the mergers between the two. */
export interface Translating {
  readonly from: DayAndTerritory;
  readonly to: DayAndTerritory;
  readonly succession: Succession;
}

/** The municipalities of the asked day in which the listed participants have gone up, each once, by NIS code. */
export function participatingMunicipalities(
  participants: readonly ListedParticipant[],
  { from, to, succession }: Translating,
): readonly ParticipatingMunicipality[] {
  const listed = participants.map(({ nis }) => nis);
  const { codes, lines, ambiguous } = translateCodes(succession, listed, from.day, to.day);
  const partial = new Map(
    ambiguous.flatMap((one) => (one.kind === 'partial' ? [[one.code, one.missing] as const] : [])),
  );
  return codes.map((nis) => {
    const parts = lines.filter(({ becomes }) => becomes.includes(nis)).map(({ code }) => code);
    const missing = partial.get(nis) ?? [];
    const isSame = parts.length === 1 && parts[0] === nis && missing.length === 0;
    return {
      ...named(to.territory, nis),
      as: kindsOf(participants.filter((one) => parts.includes(one.nis))),
      listed: isSame ? [] : parts.map((code) => named(from.territory, code)),
      notListed: missing.map((code) => named(from.territory, code)),
    };
  });
}

function kindsOf(participants: readonly ListedParticipant[]): readonly ParticipantKind[] {
  return [...new Set(participants.map(({ kind }) => kind))].sort();
}

function named({ lines }: Territory, nis: string): MunicipalityName {
  return { nis, name: lines.get(nis)?.name ?? nis };
}
