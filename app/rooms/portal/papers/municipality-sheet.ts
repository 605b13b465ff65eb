import type { Manuscript } from '#platform/typesetting.ts';
import type { ToldOnSheet } from '../queries/told-on-sheet.ts';
import { sheetHeadings, sheetKind } from '../views/sheet-words.ts';
import { type SheetContent, type SheetMaking, sheetContent } from './sheet-content.ts';
import { sheetLayout } from './sheet-layout.ts';
import { sheetMap } from './sheet-map.ts';

/** One sheet, ready for a manuscript: its words and its map. */
export interface MadeSheet {
  readonly content: SheetContent;
  /** SVG. */
  readonly map: string;
}

/** The words and the map of a sheet. */
export function madeSheet(told: ToldOnSheet, making: SheetMaking): MadeSheet {
  return { content: sheetContent(told, making), map: sheetMap(told.map, told.municipality.nis) };
}

/** One A4 about a municipality, for its college and council. */
export function municipalitySheet(sheet: MadeSheet): Manuscript {
  const { name, state } = sheet.content;
  return sheetsManuscript([sheet], {
    title: `${name}: ${sheetKind}, ${state}`,
    source: '#one-sheet(data.sheets.first())',
  });
}

/** A manuscript of these sheets, which `source` lays out. */
export function sheetsManuscript(
  sheets: readonly MadeSheet[],
  { title, source }: { readonly title: string; readonly source: string },
): Manuscript {
  const data = {
    title,
    kind: sheetKind,
    headings: sheetHeadings,
    sheets: sheets.map(({ content }) => content),
  };
  return {
    source: `${sheetLayout}\n${source}\n`,
    files: new Map([
      ['/gegevens.json', JSON.stringify(data)],
      ...sheets.map(({ content, map }) => [`/kaart-${content.nis}.svg`, map] as const),
    ]),
  };
}
