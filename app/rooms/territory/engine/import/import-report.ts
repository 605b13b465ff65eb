import type { CodeAndName, MergerStep, MunicipalityName } from '../../model.ts';
import type { ColumnChoices, Columns } from './columns.ts';
import type { ImportProblem } from './import-problem.ts';

/** The municipalities between two merger days. `from` is its first known day and names it; `to` is null today. */
export interface Vintage {
  readonly from: string;
  readonly to: string | null;
  readonly municipalities: readonly MunicipalityName[];
}

/** How well a vintage fits a table: lines whose NIS code (without one: whose name) it has, of all lines with either. */
export interface VintageFit {
  readonly from: string;
  readonly to: string | null;
  readonly fitting: number;
  readonly of: number;
}

/** What a table is judged by. `knownAreas`: those of the present version, so that a name alone finds its code. */
export interface ImportContext {
  readonly vintages: readonly Vintage[];
  readonly steps: readonly MergerStep[];
  readonly knownAreas: readonly CodeAndName[];
  /** Whether every municipality of the day should lie in an area. */
  readonly coversAll: boolean;
}

/** What the user makes of one line, by its number: each text replaces a cell, null leaves it as it is. */
export interface LineCorrection {
  readonly line: number;
  readonly skip: boolean;
  readonly nis: string | null;
  readonly areaCode: string | null;
  readonly area: string | null;
  readonly share: string | null;
}

/** What the user chose; the empty choice lets the report choose, and it shows what. */
export interface ImportChoices {
  readonly sheet: string | null;
  readonly columns: ColumnChoices;
  /** The `from` of a vintage. */
  readonly vintage: string | null;
  readonly corrections: readonly LineCorrection[];
}

export const noChoices: ImportChoices = { sheet: null, columns: {}, vintage: null, corrections: [] };

/** A membership as it will be stored, with the line it came from. Share is 0 to 1, null: not stated. */
export interface ReadMembership {
  readonly line: number;
  readonly nis: string;
  readonly name: string;
  readonly areaCode: string;
  readonly area: string;
  readonly share: number | null;
}

/** An area of the table; `derived`: its code was made from its name. */
export interface ReadArea {
  readonly code: string;
  readonly name: string;
  readonly derived: boolean;
  readonly municipalities: number;
}

export interface ImportCounts {
  /** Lines below the header with something in them. */
  readonly lines: number;
  /** Lines that became a membership. */
  readonly read: number;
  /** Lines that the user left out. */
  readonly skipped: number;
  /** Lines that say that a municipality lies in no area. */
  readonly withoutArea: number;
  readonly municipalities: number;
  readonly areas: number;
  readonly blocking: number;
  readonly warnings: number;
}

/** What a table holds and everything that is wrong with it. Only without blocking problems may it be stored. */
export interface ImportReport {
  /** The sheet that was read; the empty text for a CSV. */
  readonly sheet: string;
  readonly columns: Columns;
  /** The vintage by which the table was judged, and how well each one fits; oldest first. */
  readonly vintage: VintageFit;
  readonly vintages: readonly VintageFit[];
  readonly shareUnit: 'none' | 'fraction' | 'percent';
  readonly memberships: readonly ReadMembership[];
  readonly areas: readonly ReadArea[];
  readonly problems: readonly ImportProblem[];
  /** Municipalities of the vintage that no line names; one that "geen gebied" is said of, is named. */
  readonly missing: readonly MunicipalityName[];
  readonly counts: ImportCounts;
}
