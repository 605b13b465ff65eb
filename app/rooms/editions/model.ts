/** One PDF with all sheets, or a ZIP with a PDF for each. */
export const editionForms = ['pdf', 'zip'] as const;

export type EditionForm = (typeof editionForms)[number];

/** How an edition can end. */
export type EditionEnding = 'finished' | 'cancelled' | 'failed' | 'outdated';

export type EditionState = 'waiting' | 'making' | EditionEnding;

/** Of which municipalities: all, or those of a province or a region by its code. */
export type EditionSelection =
  | { readonly of: 'all' }
  | { readonly of: 'province' | 'region'; readonly code: string };

/** How many editions may wait or be made at once; how many are kept, whoever ordered them; how often one is tried. */
export const editionLimits = { open: 6, kept: 24, attempts: 5 } as const;

/** How long an edition is kept after it ended, in milliseconds. */
export const keptFor: number = 24 * 3_600_000;

/** What the beginning of an edition tells of how long a sheet takes, in seconds, until it is measured. */
const secondsPerSheet: Readonly<Record<EditionForm, number>> = { pdf: 0.05, zip: 0.06 };

/** The selection that an address or a form names, or null: `alle`, `provincie-30000`, `regio-REFREG06`. */
export function parseSelection(text: string): EditionSelection | null {
  if (text === 'alle') return { of: 'all' };
  const [, kind, code] = /^(provincie|regio)-([A-Z0-9]{1,20})$/.exec(text) ?? [];
  if (kind === undefined || code === undefined) return null;
  return { of: kind === 'regio' ? 'region' : 'province', code };
}

/** The selection as an address has it. */
export function selectionText(selection: EditionSelection): string {
  if (selection.of === 'all') return 'alle';
  return `${selection.of === 'region' ? 'regio' : 'provincie'}-${selection.code}`;
}

interface Selectable {
  readonly region: { readonly code: string } | null;
  readonly province: { readonly code: string } | null;
}

/** Those of the municipalities that are in the selection, in the same order. */
export function selected<Municipality extends Selectable>(
  municipalities: readonly Municipality[],
  selection: EditionSelection,
): readonly Municipality[] {
  if (selection.of === 'all') return municipalities;
  const { of: kind, code } = selection;
  return municipalities.filter((one) => one[kind]?.code === code);
}

/** What of an edition says how far it is. */
export interface EditionProgress {
  readonly form: EditionForm;
  readonly total: number;
  readonly done: number;
  readonly begunAt: Date | null;
  readonly ending: EditionEnding | null;
}

/** Where an edition stands. */
export function editionState({ ending, begunAt }: EditionProgress): EditionState {
  return ending ?? (begunAt === null ? 'waiting' : 'making');
}

/**
 * In how many seconds an edition will be there, at least 1: by the pace of the files that are there, and for one PDF,
 * which is laid out at once, by what a sheet takes on an ordinary server.
 */
export function secondsLeft({ form, total, done, begunAt }: EditionProgress, now: Date): number {
  const past = begunAt === null ? 0 : (now.getTime() - begunAt.getTime()) / 1000;
  const isMeasured = form === 'zip' && done > 0;
  const whole = isMeasured ? (past / done) * total : secondsPerSheet[form] * total;
  return Math.max(1, Math.round(whole - past));
}
