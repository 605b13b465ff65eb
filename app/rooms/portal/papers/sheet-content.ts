import { dutchMoment } from '#platform/dutch-moment.ts';
import { isToConfirm, situationWords } from '#rooms/legislation/texts.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import type { ToldOnSheet } from '../queries/told-on-sheet.ts';
import { briefSituations } from '../views/legal-situation.tsx';
import { municipalityPicture } from '../views/municipality-picture.ts';
import { mainAndOthers } from '../views/municipality-places.tsx';
import { elsewhereMeaning, elsewhereWords } from '../views/place-words.ts';
import { type SheetRow, sheetRows } from '../views/sheet-rows.ts';
import {
  otherPlacesWords,
  sheetAddress,
  sheetBelongingWords,
  sheetBordersWords,
  sheetSourcesWords,
  sheetStateWords,
  sheetStructuresWords,
} from '../views/sheet-words.ts';

/** The words of one sheet, as its manuscript reads them from a file of data. */
export interface SheetContent {
  readonly nis: string;
  readonly name: string;
  readonly state: string;
  readonly belonging: readonly string[];
  /** Whether it is placed elsewhere, and what that means; null where the regions are not known. */
  readonly elsewhere: readonly [words: string, meaning: string] | null;
  readonly rows: readonly PaperRow[];
  readonly others: string;
  readonly borders: string;
  readonly structures: string;
  readonly sources: readonly string[];
  readonly address: string;
  readonly contact: string;
  readonly made: string;
  /** What the map shows, for who does not see it. */
  readonly mapWords: string;
  /** Whether it tells so much that it may not fit in the usual letters. */
  readonly isLong: boolean;
}

type SheetWords = Omit<SheetContent, 'isLong'>;

/** So many letters fit for certain; the fullest of the 285 has 3,219. A row of the table counts for so many more. */
const lettersThatFit = 3_400;
const lettersOfRow = 40;

interface PaperRow extends Omit<SheetRow, 'situations'> {
  readonly situations: readonly string[];
}

/** What a sheet must know of the house and the moment in which it is made. */
export interface SheetMaking {
  readonly baseUrl: string;
  readonly isDemo: boolean;
  readonly madeAt: Date;
}

/** The words of a sheet: those of its page. */
export function sheetContent(told: ToldOnSheet, making: SheetMaking): SheetContent {
  const words = sheetWords(told, making);
  return { ...words, isLong: lettersOf(words) > lettersThatFit };
}

function sheetWords(told: ToldOnSheet, { baseUrl, isDemo, madeAt }: SheetMaking): SheetWords {
  const { municipality, territory, legal, structures, day } = told;
  const { nis, name } = municipality;
  const picture = municipalityPicture(territory, nis);
  const { elsewhere } = picture;
  const [main, others] = mainAndOthers(picture.places);
  return {
    nis,
    name,
    state: sheetStateWords(day),
    belonging: sheetBelongingWords(municipality, picture),
    elsewhere: elsewhere && [elsewhereWords(name, elsewhere), elsewhereMeaning(elsewhere)],
    rows: sheetRows(picture, legal, main).map(paperRow),
    others: otherPlacesWords(territory, others, main),
    borders: sheetBordersWords(picture),
    structures: sheetStructuresWords(name, structures),
    sources: sheetSourcesWords(picture, { day, baseUrl }),
    address: sheetAddress(baseUrl, nis, day),
    contact: centralAddress,
    made: `gemaakt op ${dutchMoment(madeAt)}${isDemo ? ' · demo-omgeving, geen officiële publicatie' : ''}`,
    mapWords: mapWords(told),
  };
}

function lettersOf({ belonging, elsewhere, rows, others, borders, structures, sources }: SheetWords): number {
  const told = [...belonging, ...(elsewhere ?? []), others, borders, structures, ...sources].join('').length;
  const widest = ({ area, position, mainRegion, situations }: PaperRow) =>
    Math.max(area.length, `${position}${mainRegion ?? ''}`.length, situations.join('').length);
  return rows.reduce((sum, row) => sum + widest(row) + lettersOfRow, told);
}

function paperRow({ situations, ...row }: SheetRow): PaperRow {
  return {
    ...row,
    situations: briefSituations(situations).map((one) =>
      isToConfirm(one) ? `${situationWords(one)} (te bevestigen)` : situationWords(one),
    ),
  };
}

function mapWords({ municipality, territory }: ToldOnSheet): string {
  const { name, region } = municipality;
  if (region.area === null) return `Kaart: ${name} en de gemeenten eromheen.`;
  const { code, name: regionName } = region.area;
  const count = [...territory.lines.values()].filter((one) => one.region?.code === code).length;
  return `Kaart van ${regionName} met haar ${count} gemeenten en de gemeenten eromheen; ${name} is donker gekleurd.`;
}

/** What the file of one sheet is called, before its kind: 31033-torhout. */
export function sheetFileName({ nis, name }: MunicipalityName): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${nis}-${plain}`;
}
