import { isCode } from '../model.ts';
import { regionsCode } from './comparison/territory.ts';
import type { Frame } from './drawn-zone.ts';

/** What a view of the map shows: two delineations over each other, coinciding borders, thumbnails, two maps, figures. */
export type MapLook = 'vergelijking' | 'grenzen' | 'klein' | 'naast' | 'waarde';

/** What the municipalities are coloured by where the map shows figures. */
export type MapMeasure = (typeof mapMeasures)[number];

/**
 * A view of the map, whole: two people with the same address see the same. The values are those of the address. `day`
 * is null for the day of today, `frame` for the whole map; `outlines` are at most two different delineations. `area` is
 * the only one that is not dimmed (`areaField`); `against` is another day, the changes from or to which are marked.
 */
export interface MapView {
  readonly day: string | null;
  readonly fill: string;
  readonly outlines: readonly string[];
  readonly look: MapLook;
  readonly measure: MapMeasure;
  readonly municipality: string | null;
  readonly area: string | null;
  readonly against: string | null;
  readonly frame: Frame | null;
  readonly names: 'regios' | 'alle';
}

/** The fields of the address, in its order. */
export type MapField =
  | 'vlak'
  | 'lijn'
  | 'beeld'
  | 'maat'
  | 'gemeente'
  | 'gebied'
  | 'verschil'
  | 'kader'
  | 'namen'
  | 'datum';

export const mapLooks: readonly MapLook[] = ['vergelijking', 'naast', 'klein', 'grenzen', 'waarde'];
export const mapMeasures = [
  'inwoners',
  'dichtheid',
  'groei',
  'oppervlakte',
  'elders',
  'regiogrens',
  'samenwerking',
] as const;

/** The view people come for: the reference regions in pale fill, the transport regions as lines. */
export const landingView: MapView = {
  day: null,
  fill: regionsCode,
  outlines: ['vervoerregio'],
  look: 'vergelijking',
  measure: 'inwoners',
  municipality: null,
  area: null,
  against: null,
  frame: null,
  names: 'regios',
};

/** An area as the address names it: its own code says too little, as those of many delineations are numbers. */
export function areaField(delineation: string, area: string): string {
  return `${delineation}:${area}`;
}

/** The most lines that can still be told apart. */
const outlinesAtMost = 2;

/**
 * The view that an address asks for on a day (null: today), or the first field that says what no view can say. What is
 * left out is as in the landing view. Whether a delineation, municipality or area exists is for who knows the day.
 */
export function readMapView(
  query: URLSearchParams,
  day: string | null,
): { readonly view: MapView } | { readonly wrong: MapField } {
  const asked = (name: MapField) => query.get(name) || null;
  const fields = {
    fill: codeOf(asked('vlak') ?? landingView.fill),
    outlines: outlinesOf(query.getAll('lijn')),
    look: oneOf(mapLooks, asked('beeld') ?? landingView.look),
    measure: oneOf(mapMeasures, asked('maat') ?? landingView.measure),
    municipality: shapedAs(/^\d{5}$/, asked('gemeente')),
    area: areaOf(asked('gebied')),
    against: shapedAs(/^\d{4}-\d{2}-\d{2}$/, asked('verschil')),
    frame: frameOf(asked('kader')),
    names: oneOf(['regios', 'alle'] as const, asked('namen') ?? landingView.names),
  };
  const { fill, outlines, look, measure, municipality, area, against, frame, names } = fields;
  if (fill === undefined) return { wrong: 'vlak' };
  if (outlines === undefined) return { wrong: 'lijn' };
  if (look === undefined) return { wrong: 'beeld' };
  if (measure === undefined) return { wrong: 'maat' };
  if (municipality === undefined) return { wrong: 'gemeente' };
  if (area === undefined) return { wrong: 'gebied' };
  if (against === undefined) return { wrong: 'verschil' };
  if (frame === undefined) return { wrong: 'kader' };
  if (names === undefined) return { wrong: 'namen' };
  return { view: { day, fill, outlines, look, measure, municipality, area, against, frame, names } };
}

/** The address of a view with these changes; what is as in the landing view is left out, so that addresses stay short. */
export function mapHref(view: MapView, changes: Partial<MapView> = {}, path = '/kaart'): string {
  const fields = Object.entries(mapFields({ ...view, ...changes }));
  // Codes, numbers, commas and colons need no escape in a query, and stay readable without.
  return fields.length === 0 ? path : `${path}?${fields.map((field) => field.join('=')).join('&')}`;
}

/** The fields of its address by name, for the hidden fields of a form: those that differ from the landing view. */
export function mapFields(view: MapView): Partial<Record<MapField, string>> {
  const { fill, outlines, look, measure, municipality, area, against, frame, names, day } = view;
  const all: readonly (readonly [MapField, string, string])[] = [
    ['vlak', fill, landingView.fill],
    ['lijn', outlines.join(',') || 'geen', landingView.outlines.join(',')],
    ['beeld', look, landingView.look],
    ['maat', measure, landingView.measure],
    ['gemeente', municipality ?? '', ''],
    ['gebied', area ?? '', ''],
    ['verschil', against ?? '', ''],
    ['kader', frame?.join(',') ?? '', ''],
    ['namen', names, landingView.names],
    ['datum', day ?? '', ''],
  ];
  const told = all.filter(([, value, usual]) => value !== usual);
  return Object.fromEntries(told.map(([name, value]) => [name, value]));
}

/** Undefined stands for what cannot be; null is a field that was left out. */
function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function codeOf(text: string): string | undefined {
  return isCode(text) ? text : undefined;
}

function areaOf(text: string | null): string | null | undefined {
  if (text === null) return null;
  const codes = text.split(':');
  return codes.length === 2 && codes.every(isCode) ? text : undefined;
}

/** A form sends the lines one by one, a link with commas; "geen" is no line. */
function outlinesOf(texts: readonly string[]): readonly string[] | undefined {
  const codes = texts.flatMap((text) => text.split(',')).filter((code) => code !== '');
  if (codes.length === 0) return landingView.outlines;
  const drawn = [...new Set(codes)].filter((code) => code !== 'geen');
  return drawn.length <= outlinesAtMost && drawn.every(isCode) ? drawn : undefined;
}

function shapedAs(shape: RegExp, text: string | null): string | null | undefined {
  return text === null || shape.test(text) ? text : undefined;
}

function frameOf(text: string | null): Frame | null | undefined {
  if (text === null) return null;
  if (!/^-?\d{1,5},-?\d{1,5},[1-9]\d{0,4},[1-9]\d{0,4}$/.test(text)) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = text.split(',').map(Number);
  return [x, y, width, height];
}
