import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { BorderStrength } from '#rooms/territory/engine/comparison/border-strength.ts';
import { borderStrengthsIn } from '#rooms/territory/engine/comparison/comparison.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapFigures } from '#rooms/territory/engine/map-figures.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { measureWords } from './measure-words.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';

/** More names than this say less than how many there are. */
const namesAtMost = 5;

/** What a look that is not about areas says of the chosen municipality: its figure, or its borders; else null. */
export function lookSentence({
  picture: { figures, borderLines },
  chosen,
}: {
  readonly picture: MapPicture;
  readonly chosen: MunicipalityPicture;
}): string | null {
  if (figures !== null) return figureSentence(figures, chosen);
  return borderLines === null ? null : ownBorderSentence(chosen);
}

function figureSentence(
  { figures, unknown, measure }: MapFigures,
  { municipality: { nis } }: MunicipalityPicture,
): string {
  const figure = figures.get(nis) ?? null;
  const { name, figure: written } = measureWords[measure];
  if (figure === null) return `${name}: onbekend.`;
  const higher = [...figures.values()].filter((one) => one !== null && one > figure).length;
  const known = figures.size - unknown;
  return `${name}: ${written(figure)}. Hoger is het in ${dutchCount(higher)} van de ${dutchCount(known)} gemeenten.`;
}

function ownBorderSentence({ neighbours, separators }: MunicipalityPicture): string {
  if (neighbours === null) return 'Wie op deze dag haar buren waren, is onbekend.';
  if (neighbours.length === 0) return 'Ze heeft geen buren in het Vlaamse Gewest.';
  const counts = neighbours.map(({ separating }) => separating);
  const named = (count: number) =>
    `${dutchList(neighbours.filter(({ separating }) => separating === count).map(({ municipality }) => municipality.name))} (${dutchCount(count)})`;
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)];
  const all = `Van de ${dutchCount(separators.length)} afbakeningen`;
  if (most === fewest)
    return `${all} leggen er ${dutchCount(most)} een grens tussen haar en elk van haar buren.`;
  return `${all} scheiden de meeste haar van ${named(most)}, en de minste van ${named(fewest)}.`;
}

/** Who has the highest figures and who the lowest, and what lies in the middle. */
export function figureSentences(
  { figures, unknown, measure }: MapFigures,
  { lines }: Territory,
): readonly string[] {
  const known = [...figures].flatMap(([nis, figure]) =>
    figure === null ? [] : [{ name: lines.get(nis)?.name ?? nis, figure }],
  );
  const { name, figure: written } = measureWords[measure];
  if (known.length === 0) return [`${name}: op deze dag van geen enkele gemeente bekend.`];
  const descending = known.toSorted((one, other) => other.figure - one.figure);
  const middle = descending[Math.floor((descending.length - 1) / 2)]?.figure ?? 0;
  const lowest = descending.at(-1)?.figure ?? 0;
  return [
    `${name}, het hoogst: ${extremes(descending, written)}.`,
    `Het laagst: ${extremes(descending.toReversed(), written)}.`,
    ...(middle === lowest ? [] : [`De helft van de gemeenten heeft ${written(middle)} of meer.`]),
    ...(unknown === 0 ? [] : [`Van ${dutchCount(unknown)} gemeenten is het cijfer onbekend.`]),
  ];
}

interface Figure {
  readonly name: string;
  readonly figure: number;
}

/** The first three of a list in order of size; those that are tied with many count instead. */
function extremes(sorted: readonly Figure[], written: (figure: number) => string): string {
  const groups = [...Map.groupBy(sorted, ({ figure }) => figure)];
  const told: string[] = [];
  let named = 0;
  for (const [figure, all] of groups) {
    if (named >= 3 || (named > 0 && all.length > namesAtMost)) break;
    named += all.length;
    told.push(
      all.length > namesAtMost
        ? `${dutchCount(all.length)} gemeenten (${written(figure)})`
        : `${dutchList(all.map(({ name }) => name))} (${written(figure)})`,
    );
  }
  return told.join('; ');
}

/** The borders that most delineations share and those that fewest do, where a region ends and inside the regions. */
export function borderSentences(territory: Territory): readonly string[] {
  const { set, pairs } = borderStrengthsIn(territory);
  if (!territory.knowsBorders || pairs.length === 0)
    return ['Welke gemeenten op deze dag buren waren, is onbekend; de kaart telt wie er elkaar raakt.'];
  const regionOf = (nis: string) => territory.lines.get(nis)?.region?.code ?? null;
  const placed = pairs.filter(({ a, b }) => regionOf(a) !== null && regionOf(b) !== null);
  const across = placed.filter(({ a, b }) => regionOf(a) !== regionOf(b));
  const inside = placed.filter(({ a, b }) => regionOf(a) === regionOf(b));
  const counted = `Geteld over ${dutchCount(set.length)} afbakeningen.`;
  if (across.length === 0) return [counted, `De sterkste grenzen: ${pairWords(territory, pairs, 'most')}.`];
  return [
    `Op een regiogrens scheiden gemiddeld ${mean(across)} afbakeningen twee buren, binnen een regio ${mean(inside)}.`,
    `De zwakste regiogrenzen: ${pairWords(territory, across, 'fewest')}.`,
    `De sterkste regiogrenzen: ${pairWords(territory, across, 'most')}.`,
    `De sterkste grenzen binnen een regio: ${pairWords(territory, inside, 'most')}.`,
    counted,
  ];
}

function pairWords({ lines }: Territory, pairs: readonly BorderStrength[], which: 'most' | 'fewest'): string {
  const counts = pairs.map(({ separating }) => separating);
  const count = which === 'most' ? Math.max(...counts) : Math.min(...counts);
  const found = pairs.filter(({ separating }) => separating === count);
  if (found.length > namesAtMost)
    return `${dutchCount(found.length)} paren buren (${dutchCount(count)} afbakeningen)`;
  const named = found.map(({ a, b }) => `${lines.get(a)?.name ?? a}–${lines.get(b)?.name ?? b}`);
  return `${dutchList(named)} (${dutchCount(count)} ${count === 1 ? 'afbakening' : 'afbakeningen'})`;
}

const tenths = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

function mean(pairs: readonly BorderStrength[]): string {
  return tenths.format(
    pairs.reduce((sum, { separating }) => sum + separating, 0) / Math.max(1, pairs.length),
  );
}
