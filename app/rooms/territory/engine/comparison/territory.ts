import type { CodeAndName, DelineationKind, Knowledge, Population } from '../../model.ts';
import type { Borders } from './borders.ts';
import type { Delineation } from './delineation.ts';
import type { Municipalities } from './municipalities.ts';

/** An area as it is called in the version of the day. */
export interface TerritoryArea extends CodeAndName {
  readonly alternativeNames: readonly string[];
  readonly kbo: string | null;
  readonly uri: string | null;
}

/** A delineation on the day: what it is, its areas by code, and who lies in them. */
export interface TerritoryDelineation {
  readonly code: string;
  /** Word for one area, before its own name. */
  readonly name: string;
  readonly plural: string;
  readonly kind: DelineationKind;
  readonly policyDomain: string;
  /** Whether it counts for "elders ingedeeld". */
  readonly counts: boolean;
  /** Dutch sentence to stand beside its figures. */
  readonly remark: string | null;
  readonly knowledge: Exclude<Knowledge, 'none'>;
  readonly existsFrom: string | null;
  readonly version: string | null;
  readonly statedOn: string | null;
  readonly source: string | null;
  readonly areas: ReadonlyMap<string, TerritoryArea>;
  /** Null unless its members are known on the day. */
  readonly encoded: Delineation | null;
}

/** A municipality on the day. */
export interface TerritoryMunicipality {
  readonly nis: string;
  readonly name: string;
  readonly areaKm2: number;
  readonly region: CodeAndName | null;
  readonly province: CodeAndName | null;
  readonly population: Population | null;
}

/**
 * All that is known of one day, ready to compare: municipalities by NIS code, delineations in the order of a page.
 * `key` is another one whenever anything in here is: what was worked out from a territory holds for its key.
 * `knowsBorders` is false on a day of which no neighbours are known.
 */
export interface Territory {
  readonly key: string;
  readonly municipalities: Municipalities;
  readonly lines: ReadonlyMap<string, TerritoryMunicipality>;
  readonly borders: Borders;
  readonly knowsBorders: boolean;
  readonly delineations: ReadonlyMap<string, TerritoryDelineation>;
}

/**
 * Whether it sorts municipalities by what they are rather than by where they cooperate: its classes are no areas, and
 * how they lie to regions says nothing.
 */
export function isTypology({ kind }: Pick<TerritoryDelineation, 'kind'>): boolean {
  return kind === 'statistical';
}

/** Whether it can be laid over others: its members are known, and it is no typology. */
export function isComparable(delineation: TerritoryDelineation): boolean {
  return delineation.encoded !== null && !isTypology(delineation);
}

/** The reference regions, to which everything is compared. */
export const regionsCode = 'referentieregio';
