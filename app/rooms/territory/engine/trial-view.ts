import { isCode } from '../model.ts';
import { foundedNumber } from './comparison/founded-area.ts';
import type { TrialMove } from './comparison/move-trial.ts';
import { regionsCode } from './comparison/territory.ts';
import type { TrialPair } from './comparison/trial-tally.ts';
import { landingView, type MapField, type MapView, mapFields, readMapView } from './map-view.ts';

/**
 * An exercise that somebody makes on the map, whole: two people with the same address see the same. `moves` are in the
 * order in which they were made, `undone` in the order in which they come again; `title` is what its maker calls it.
 */
export interface TrialView extends TrialPair, Pick<MapView, 'day' | 'municipality' | 'frame' | 'names'> {
  readonly moves: readonly TrialMove[];
  readonly undone: readonly TrialMove[];
  readonly title: string;
}

/** The fields of the address that can be wrong. */
export type TrialField = MapField | 'afbakening' | 'tegenover' | 'zetten' | 'ongedaan' | 'naam';

export const trialPath = '/kaart/rekenoefening';

/** More moves than there are municipalities no exercise needs; those that were undone count as well. */
const movesAtMost = 285;
const titleLength = 80;

/** The exercise without moves about these two delineations, by code. */
export function freshTrial(code: string, other: string = usualOther(code)): TrialView {
  const { day, municipality, frame, names } = landingView;
  return { code, other, moves: [], undone: [], title: '', day, municipality, frame, names };
}

/** What a delineation is compared to where nothing else is asked: the regions, and the regions to what the map begins with. */
function usualOther(code: string): string {
  return code === regionsCode ? usualCode : regionsCode;
}

const [usualCode = ''] = landingView.outlines;

/**
 * The exercise that an address asks for on a day (null: today), or the first field that says what none can say. Whether
 * delineations, municipalities and areas exist is for who knows the day.
 */
export function readTrialView(
  query: URLSearchParams,
  day: string | null,
): { readonly view: TrialView } | { readonly wrong: TrialField } {
  const map = readMapView(query, day);
  if ('wrong' in map) return map;
  const { municipality, frame, names } = map.view;
  const code = query.get('afbakening') || usualCode;
  const other = query.get('tegenover') || usualOther(code);
  const [moves, undone] = [movesOf(query.getAll('zetten')), movesOf(query.getAll('ongedaan'))];
  const title = (query.get('naam') ?? '').replace(/\s+/g, ' ').trim();
  if (!isCode(code)) return { wrong: 'afbakening' };
  if (!isCode(other) || other === code) return { wrong: 'tegenover' };
  if (moves === null || moves.length > movesAtMost) return { wrong: 'zetten' };
  if (undone === null || moves.length + undone.length > movesAtMost) return { wrong: 'ongedaan' };
  if (title.length > titleLength) return { wrong: 'naam' };
  return { view: { day, code, other, moves, undone, title, municipality, frame, names } };
}

/** The address of an exercise with these changes; what is usual is left out. */
export function trialHref(view: TrialView, changes: Partial<TrialView> = {}): string {
  const fields = Object.entries(trialFields({ ...view, ...changes }));
  const query = fields.map(
    ([name, value]) => `${name}=${name === 'naam' ? encodeURIComponent(value) : value}`,
  );
  return query.length === 0 ? trialPath : `${trialPath}?${query.join('&')}`;
}

/** The fields of its address by name, for the hidden fields of a form. */
export function trialFields(view: TrialView): Partial<Record<TrialField, string>> {
  const { code, other, moves, undone, title } = view;
  const own: readonly (readonly [TrialField, string, string])[] = [
    ['afbakening', code, usualCode],
    ['tegenover', other, usualOther(code)],
    ['zetten', moves.map(moveText).join(','), ''],
    ['ongedaan', undone.map(moveText).join(','), ''],
    ['naam', title, ''],
  ];
  const { day, municipality, frame, names } = view;
  return {
    ...Object.fromEntries(own.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]]))),
    ...mapFields({ ...landingView, day, municipality, frame, names }),
  };
}

/** The same exercise as a view of the map: the areas that move as lines over the others. */
export function mapViewOf({ code, other, day, municipality, frame, names }: TrialView): MapView {
  return { ...landingView, fill: other, outlines: [code], day, municipality, frame, names };
}

const nowhere = '~geen';

function moveText({ nis, to }: TrialMove): string {
  return `${nis}-${to ?? nowhere}`;
}

/** A form sends moves one by one, a link with commas; null for what is no move. */
function movesOf(texts: readonly string[]): TrialMove[] | null {
  const parts = texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
  const moves = parts.flatMap((text): TrialMove[] => {
    const [, nis, to] = /^(\d{5})-(.+)$/.exec(text) ?? [];
    if (nis === undefined || to === undefined) return [];
    if (to === nowhere) return [{ nis, to: null }];
    return isCode(to) || foundedNumber(to) !== null ? [{ nis, to }] : [];
  });
  return moves.length === parts.length ? moves : null;
}
