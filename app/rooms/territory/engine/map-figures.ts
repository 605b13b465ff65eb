import { placedElsewhereIn } from './comparison/comparison.ts';
import type { Territory, TerritoryMunicipality } from './comparison/territory.ts';
import type { MapMeasure } from './map-view.ts';

/** One of at most five classes: the figures from `from` to `to`, both included, of that many municipalities. */
export interface FigureClass {
  readonly from: number;
  readonly to: number;
  readonly municipalities: number;
}

/** A figure of every municipality (NIS code), null where it is not known, and the classes that it falls in. */
export interface MapFigures {
  readonly measure: MapMeasure;
  readonly figures: ReadonlyMap<string, number | null>;
  readonly classes: readonly FigureClass[];
  /** 1 to 5; 0 where the figure is not known. */
  readonly classOf: ReadonlyMap<string, number>;
  readonly unknown: number;
}

const classesAtMost = 5;

/**
 * The figures of a day by which the map is coloured. Counts of few different values are a class each, the last one
 * taking all that is higher; others are cut where a fifth of the municipalities lies below, at a round number.
 */
export function mapFigures(territory: Territory, measure: MapMeasure): MapFigures {
  const figures = figuresOf(territory, measure);
  const known = [...figures.values()].filter((figure) => figure !== null).sort((a, b) => a - b);
  const starts = measure === 'elders' ? [0, 1, 2, 3, 4] : roundFifths(known);
  const numberOf = (figure: number) => starts.findLastIndex((start) => figure >= start) + 1;
  const classes = starts.flatMap((_, index) => {
    const inside = known.filter((figure) => numberOf(figure) === index + 1);
    const [from, to] = [inside[0], inside.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [{ class: index + 1, from, to, municipalities: inside.length }];
  });
  const shown = new Map(classes.map((one, index) => [one.class, index + 1]));
  return {
    measure,
    figures,
    classes: classes.map(({ from, to, municipalities }) => ({ from, to, municipalities })),
    classOf: new Map(
      [...figures].map(([nis, figure]) => [nis, figure === null ? 0 : (shown.get(numberOf(figure)) ?? 0)]),
    ),
    unknown: figures.size - known.length,
  };
}

function figuresOf(territory: Territory, measure: MapMeasure): Map<string, number | null> {
  if (measure === 'elders') return timesElsewhere(territory);
  return new Map([...territory.lines].map(([nis, line]) => [nis, measures[measure](line)]));
}

const measures: Readonly<
  Record<Exclude<MapMeasure, 'elders'>, (line: TerritoryMunicipality) => number | null>
> = {
  inwoners: ({ population }) => population?.inhabitants ?? null,
  dichtheid: ({ population, areaKm2 }) =>
    population === null ? null : Math.round(population.inhabitants / areaKm2),
};

/** For how many delineations a municipality is placed elsewhere; not known on a day without reference regions. */
function timesElsewhere(territory: Territory): Map<string, number | null> {
  const { set, municipalities } = placedElsewhereIn(territory);
  const times = new Map(municipalities.map(({ nis, delineations }) => [nis, delineations.length]));
  return new Map(
    [...territory.lines.keys()].map((nis) => [nis, set.length === 0 ? null : (times.get(nis) ?? 0)]),
  );
}

/** Where five classes of as many municipalities begin, rounded to two figures; fewer where that gives the same. */
function roundFifths(sorted: readonly number[]): number[] {
  const lowest = sorted[0];
  if (lowest === undefined) return [];
  const cuts = Array.from({ length: classesAtMost - 1 }, (_, index) => {
    return Number(
      (sorted[Math.floor(((index + 1) * sorted.length) / classesAtMost)] ?? lowest).toPrecision(2),
    );
  });
  return [...new Set([lowest, ...cuts.filter((cut) => cut > lowest)])];
}
