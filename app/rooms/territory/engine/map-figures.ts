import type { Population } from '../model.ts';
import { delineationIn, placedElsewhereIn } from './comparison/comparison.ts';
import { regionBorderShares } from './comparison/region-border-shares.ts';
import { regionsCode, type Territory, type TerritoryMunicipality } from './comparison/territory.ts';
import type { MapMeasure } from './map-view.ts';

/** Figures that the territory of a day does not hold itself, null where not known, and the censuses they rest on. */
export interface BroughtFigures {
  readonly figures: ReadonlyMap<string, number | null>;
  readonly counts: readonly Pick<Population, 'year' | 'source'>[];
}

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
  /** The censuses that brought figures rest on. */
  readonly counts: BroughtFigures['counts'];
}

const classesAtMost = 5;

/** Where the classes begin of figures of which a value means something by itself: none, half, shrinking. */
const meaningfulStarts: Partial<Record<MapMeasure, readonly number[]>> = {
  elders: [0, 1, 2, 3, 4],
  regiogrens: [0, 0.001, 0.25, 0.5, 0.75],
  groei: [-1, 0, 0.025, 0.05, 0.075],
};

/**
 * The figures of a day by which the map is coloured: those of the territory, or for other measures what is brought.
 * They are cut where a value means something, others where a fifth of the municipalities lies below, at a round number.
 */
export function mapFigures(
  territory: Territory,
  measure: MapMeasure,
  brought: BroughtFigures | null = null,
): MapFigures {
  const figures = figuresOf(territory, measure, brought);
  const known = [...figures.values()].filter((figure) => figure !== null).sort((a, b) => a - b);
  const starts = meaningfulStarts[measure] ?? roundFifths(known);
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
    counts: brought?.counts ?? [],
  };
}

type Figures = ReadonlyMap<string, number | null>;

function figuresOf(territory: Territory, measure: MapMeasure, brought: BroughtFigures | null): Figures {
  switch (measure) {
    case 'inwoners':
      return perLine(territory, ({ population }) => population?.inhabitants ?? null);
    case 'dichtheid':
      return perLine(territory, ({ population, areaKm2 }) =>
        population === null ? null : Math.round(population.inhabitants / areaKm2),
      );
    case 'oppervlakte':
      return perLine(territory, ({ areaKm2 }) => areaKm2);
    case 'elders':
      return timesElsewhere(territory);
    case 'regiogrens':
      return sharesOfBorder(territory);
    case 'groei':
    case 'samenwerking':
      return perLine(territory, ({ nis }) => brought?.figures.get(nis) ?? null);
  }
}

function perLine({ lines }: Territory, figure: (line: TerritoryMunicipality) => number | null): Figures {
  return new Map([...lines].map(([nis, line]) => [nis, figure(line)]));
}

/** Not known on a day without reference regions, or of which the neighbours are not known. */
function sharesOfBorder(territory: Territory): Figures {
  const regions = delineationIn(territory, regionsCode).encoded;
  return regions === null || !territory.knowsBorders
    ? perLine(territory, () => null)
    : regionBorderShares(territory.borders, regions);
}

/** For how many delineations a municipality is placed elsewhere; not known on a day without reference regions. */
function timesElsewhere(territory: Territory): Figures {
  const { set, municipalities } = placedElsewhereIn(territory);
  const times = new Map(municipalities.map(({ nis, delineations }) => [nis, delineations.length]));
  return perLine(territory, ({ nis }) => (set.length === 0 ? null : (times.get(nis) ?? 0)));
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
