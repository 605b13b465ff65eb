import { type MunicipalityRing, municipalityRing } from './municipality-ring.ts';

/** One municipality at a time, marked wherever it stands: in every drawing, and in every row that is about it. */
export interface MunicipalityMarks {
  readonly put: (nis: string) => void;
  readonly lift: () => void;
  /** Takes all that marks out of the page. */
  readonly remove: () => void;
}

/** Marks in these drawings and in the rest of the page: whatever there carries the NIS code in `data-nis`. */
export function municipalityMarks(drawings: readonly SVGSVGElement[]): MunicipalityMarks {
  const rings: readonly MunicipalityRing[] = drawings.map((drawing) =>
    municipalityRing(drawing, 'kaart-ring'),
  );
  let rows: readonly Element[] = [];
  const unmark = () => {
    for (const row of rows) row.classList.remove('kaart-aangewezen');
    rows = [];
  };
  return {
    put: (nis) => {
      for (const [index, drawing] of drawings.entries()) {
        const link = linkIn(drawing, nis);
        if (link === null) rings[index]?.lift();
        else rings[index]?.put(link);
      }
      unmark();
      rows = rowsOf(nis);
      for (const row of rows) row.classList.add('kaart-aangewezen');
    },
    lift: () => {
      for (const ring of rings) ring.lift();
      unmark();
    },
    remove: () => {
      for (const ring of rings) ring.remove();
      unmark();
    },
  };
}

/** The other way round: whoever points at a row, or goes into it, sees its municipality on the map. */
export function markFromRows(marks: MunicipalityMarks, signal: AbortSignal): void {
  const point = ({ target }: Event) => {
    const row = rowAround(target);
    if (row !== null) marks.put(row.dataset.nis ?? '');
  };
  const leave = ({ target }: Event) => rowAround(target) !== null && marks.lift();
  const main = document.querySelector('main');
  for (const kind of ['pointerover', 'focusin']) main?.addEventListener(kind, point, { signal });
  for (const kind of ['pointerout', 'focusout']) main?.addEventListener(kind, leave, { signal });
}

function rowAround(target: EventTarget | null): HTMLElement | null {
  const row = target instanceof Element ? target.closest('[data-nis]') : null;
  return row instanceof HTMLElement ? row : null;
}

function rowsOf(nis: string): HTMLElement[] {
  const marked = document.querySelectorAll(`main [data-nis="${nis}"]`);
  return [...marked].filter((one): one is HTMLElement => one instanceof HTMLElement);
}

function linkIn(drawing: SVGSVGElement, nis: string): SVGAElement | null {
  return drawing.querySelector<SVGAElement>(`.kaart-gemeente[data-nis="${nis}"]`);
}
