import { median } from '../median.ts';
import { table } from '../table.ts';
import type { ViewTimes } from './views.ts';
import type { Visit } from './visit.ts';
import type { Weights } from './weights.ts';

/** The medians of the visits to one contestant; of frames and latencies the median and the 95th of 100. */
export interface Medians extends Record<Exclude<keyof Visit, Series>, number> {
  readonly name: string;
  readonly series: Readonly<Record<Series, readonly [median: number, p95: number] | null>>;
}

type Series = 'hoverFrames' | 'hoverLatencies' | 'keyFrames' | 'keyLatencies' | 'zoomFrames';

/** A frame at 60 Hz, with what a clock may be off. */
const frame = 17;

export function mediansOf(name: string, visits: readonly Visit[]): Medians {
  const middle = (pick: (visit: Visit) => number) => median(visits.map(pick));
  const spread = (name: Series) => {
    const all = visits.flatMap((visit) => visit[name] ?? []).toSorted((a, b) => a - b);
    if (all.length === 0) return null;
    return [median(all), all[Math.floor(all.length * 0.95)] ?? Number.NaN] as const;
  };
  return {
    name,
    bytes: middle(({ bytes }) => bytes),
    polygons: middle(({ polygons }) => polygons),
    ready: middle(({ ready }) => ready),
    warmReady: middle(({ warmReady }) => warmReady),
    longestTask: middle(({ longestTask }) => longestTask),
    fillSwitch: middle(({ fillSwitch }) => fillSwitch ?? Number.NaN),
    heap: middle(({ heap }) => heap),
    pss: middle(({ pss }) => pss),
    series: {
      hoverFrames: spread('hoverFrames'),
      hoverLatencies: spread('hoverLatencies'),
      keyFrames: spread('keyFrames'),
      keyLatencies: spread('keyLatencies'),
      zoomFrames: spread('zoomFrames'),
    },
  };
}

/** What all contestants did with a processor that is so many times as slow. */
export function raceText(slowdown: number, race: readonly Medians[]): string {
  const header = [
    `ms, processor ${slowdown === 1 ? 'as it is' : `${slowdown}x slower`}`,
    'kB sent',
    'polygons',
    'ready',
    'warm',
    'longest task',
    'hover',
    'to paint',
    'arrow keys',
    'to paint',
    'zoom',
    'other fill',
    'heap MB',
    'PSS MB',
  ];
  const whole = (value: number) => value.toFixed(0);
  const rows = race.map((one) => [
    one.name,
    (one.bytes / 1000).toFixed(1),
    whole(one.polygons),
    whole(one.ready),
    whole(one.warmReady),
    whole(one.longestTask),
    pair(one.series.hoverFrames),
    pair(one.series.hoverLatencies),
    pair(one.series.keyFrames),
    pair(one.series.keyLatencies),
    pair(one.series.zoomFrames),
    Number.isNaN(one.fillSwitch) ? '-' : whole(one.fillSwitch),
    one.heap.toFixed(1),
    whole(one.pss),
  ]);
  return table(header, rows).trimEnd();
}

/** Median and 95th of 100. */
function pair(spread: readonly [number, number] | null): string {
  return spread === null ? '-' : spread.map((value) => value.toFixed(1)).join(' / ');
}

interface Found {
  readonly weights: Weights;
  readonly views: readonly ViewTimes[];
  readonly quick: readonly Medians[];
  readonly slow: readonly Medians[];
}

/** The goals of the issue, each with what was found. `failed` when one of weight is missed: no machine excuses that. */
export function goalsText({ weights, views, quick, slow }: Found): { text: string; failed: boolean } {
  const [ours, oursSlow, embeddedSlow] = [quick[0], slow[0], slow[1]];
  if (ours === undefined || oursSlow === undefined || embeddedSlow === undefined)
    throw new Error('our own map was not visited');
  const best = Math.min(...slow.slice(2).map(({ ready }) => ready));
  const slowest = views.toSorted((a, b) => b.rendered - a.rendered)[0];
  const p95 = (spread: readonly [number, number] | null) => spread?.[1] ?? Number.NaN;
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const within = (found: number, limit: number, unit = 'ms') => [
    `${found.toFixed(1)} ${unit}`,
    found <= limit ? 'yes' : 'no',
  ];
  const heavy = [
    ['first view whole in HTML, at most 60 kB', kilo(weights.page), weights.page <= 60_000],
    ['its scripts, at most 35 kB', kilo(weights.scripts), weights.scripts <= 35_000],
    ['all membership layers, at most 10 kB', kilo(weights.layers), weights.layers <= 10_000],
  ] as const;
  const rows = [
    ...heavy.map(([goal, found, met]) => [goal, found, met ? 'yes' : 'no']),
    ['whole page ready three times as soon as the best peer, 4x slower', ...timesAsSoon(best, oursSlow)],
    ['embedded page ready three times as soon, 4x slower', ...timesAsSoon(best, embeddedSlow)],
    ['no task over 50 ms', ...within(ours.longestTask, 50)],
    ['no task over 50 ms, 4x slower', ...within(oursSlow.longestTask, 50)],
    ['hover within a frame (95 of 100)', ...within(p95(ours.series.hoverFrames), frame)],
    ['hover within two, 4x slower', ...within(p95(oursSlow.series.hoverFrames), 2 * frame)],
    ['arrow keys within a frame (95 of 100)', ...within(p95(ours.series.keyFrames), frame)],
    ['arrow keys within two, 4x slower', ...within(p95(oursSlow.series.keyFrames), 2 * frame)],
    ['other fill with all figures under 100 ms', ...within(ours.fillSwitch, 100)],
    [`slowest view rendered under 20 ms (${slowest?.view})`, ...within(slowest?.rendered ?? Number.NaN, 20)],
  ];
  const failed = heavy.some(([, , met]) => !met);
  return { text: table(['goal', 'found', 'met'], rows).trimEnd(), failed };
}

function timesAsSoon(best: number, { ready }: Medians): readonly [string, string] {
  const times = best / ready;
  return [`${times.toFixed(1)} times`, times >= 3 ? 'yes' : 'no'];
}

export function viewsText(views: readonly ViewTimes[]): string {
  const rows = views.map(({ view, ...times }) => [
    view,
    times.first.toFixed(0),
    times.rendered.toFixed(1),
    times.kept.toFixed(1),
  ]);
  return table(['ms to the last byte, by brotli', 'very first', 'rendered', 'kept'], rows);
}
