import { encodeDelineation } from './comparison/delineation.ts';
import type { Territory, TerritoryDelineation } from './comparison/territory.ts';
import type { ImportReport } from './import/import-report.ts';

/** A delineation that a visitor brings along: it stands in an address and nowhere else. */
export interface OwnDelineation {
  /** The empty text where the visitor gave none. */
  readonly title: string;
  /** A day of the municipalities that it names. */
  readonly day: string;
  readonly areas: readonly string[];
  /** Per NIS code the areas in which the municipality lies, as places in `areas`. */
  readonly areasOf: ReadonlyMap<string, readonly number[]>;
}

/** The code by which an own delineation is drawn and compared. */
export const ownCode = 'eigen-afbakening';

/** The longest address that we take: some browsers, proxies and Node itself stop not far beyond. */
export const ownAddressAtMost = 8_000;
export const titleAtMost = 80;
const areaNameAtMost = 80;

/** Signs that an address needs not escape. A full stop stands for no area. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const none = '.';

/** The own delineation that a report on a table without blocking problems describes. */
export function ownDelineation(
  { areas, memberships }: Pick<ImportReport, 'areas' | 'memberships'>,
  { title, day }: Pick<OwnDelineation, 'title' | 'day'>,
): OwnDelineation {
  const placeOf = new Map(areas.map(({ code }, place) => [code, place]));
  const byCode = Map.groupBy(memberships, ({ nis }) => nis);
  return {
    title: title.slice(0, titleAtMost),
    day,
    areas: areas.map(({ name }) => name.replaceAll('~', '-').slice(0, areaNameAtMost)),
    areasOf: new Map(
      [...byCode].map(([nis, lines]) => [nis, lines.flatMap(({ areaCode }) => placeOf.get(areaCode) ?? [])]),
    ),
  };
}

/**
 * The query of an own delineation: per municipality of the day, in the order of their codes, one sign for its first
 * area (two where there are more than 64), and apart what lies in several.
 */
export function writeOwnDelineation(
  { title, day, areas, areasOf }: OwnDelineation,
  codes: readonly string[],
): string {
  const width = widthFor(areas.length);
  const places = codes.map((nis) => {
    const [first] = areasOf.get(nis) ?? [];
    return first === undefined ? none.repeat(width) : inSigns(first, width);
  });
  const more = codes.flatMap((nis) => (areasOf.get(nis) ?? []).slice(1).map((place) => `${nis}.${place}`));
  const fields = [
    ['titel', escaped(title)],
    ['gebiedsnamen', areas.map(escaped).join('~')],
    ['gebieden', places.join('')],
    ['ook', more.join(',')],
    ['datum', day],
  ];
  return fields.flatMap(([name, value]) => (value === '' ? [] : `${name}=${value}`)).join('&');
}

/** The own delineation in a query, over the municipalities of its day; null where it is not whole. */
export function readOwnDelineation(
  query: URLSearchParams,
  day: string,
  codes: readonly string[],
): OwnDelineation | null {
  const areas = (query.get('gebiedsnamen') ?? '').split('~');
  const places = query.get('gebieden') ?? '';
  const width = widthFor(areas.length);
  if (areas.includes('') || places.length !== codes.length * width) return null;
  const areasOf = new Map<string, number[]>();
  for (const [index, nis] of codes.entries()) {
    const sign = places.slice(index * width, (index + 1) * width);
    if (sign === none.repeat(width)) continue;
    const place = fromSigns(sign);
    if (place === null || place >= areas.length) return null;
    areasOf.set(nis, [place]);
  }
  for (const pair of (query.get('ook') ?? '').split(',').filter((one) => one !== '')) {
    const [, nis = '', place = ''] = /^(\d{5})\.(\d{1,4})$/.exec(pair) ?? [];
    const first = areasOf.get(nis);
    if (first === undefined || Number(place) >= areas.length) return null;
    areasOf.set(nis, [...new Set([...first, Number(place)])]);
  }
  return { title: (query.get('titel') ?? '').slice(0, titleAtMost), day, areas, areasOf };
}

/** The territory of the day with the own delineation beside those that it has; `source` says whose it is. */
export function withOwnDelineation(
  territory: Territory,
  own: OwnDelineation,
  words: Pick<TerritoryDelineation, 'name' | 'plural' | 'policyDomain' | 'source'>,
): Territory {
  const codeOf = (place: number) => `g${String(place + 1).padStart(3, '0')}`;
  const memberships = [...own.areasOf].flatMap(([nis, places]) =>
    places.map((place) => ({ nis, area: codeOf(place), share: null })),
  );
  const areas = own.areas.map((name, place) => ({
    code: codeOf(place),
    name,
    alternativeNames: [],
    kbo: null,
    uri: null,
  }));
  const delineation: TerritoryDelineation = {
    ...words,
    code: ownCode,
    kind: 'administrative',
    counts: false,
    remark: null,
    knowledge: 'known',
    existsFrom: null,
    version: null,
    statedOn: null,
    areas: new Map(areas.map((area) => [area.code, area])),
    encoded: encodeDelineation(territory.municipalities, {
      code: ownCode,
      areas: areas.map(({ code }) => code),
      pseudoAreas: [],
      memberships,
    }),
  };
  return {
    ...territory,
    key: `${territory.key}/${writeOwnDelineation(own, territory.municipalities.codes)}`,
    delineations: new Map([...territory.delineations, [ownCode, delineation]]),
  };
}

function widthFor(areas: number): 1 | 2 {
  return areas <= signs.length ? 1 : 2;
}

function inSigns(place: number, width: 1 | 2): string {
  const last = signs[place % signs.length] ?? none;
  return width === 1 ? last : (signs[Math.floor(place / signs.length)] ?? none) + last;
}

function fromSigns(text: string): number | null {
  const values = [...text].map((sign) => signs.indexOf(sign));
  return values.includes(-1) ? null : values.reduce((sum, value) => sum * signs.length + value, 0);
}

function escaped(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('%20', '+');
}
