import type { BorderedPair, BoundaryProblem } from '../engine/boundaries/boundary-problem.ts';

/** Examples that a sentence names; the rest is counted. */
const named = 5;

/** What is wrong with boundaries, and what to do, as one Dutch sentence or two. */
export function boundaryProblemWords(problem: BoundaryProblem): string {
  switch (problem.kind) {
    case 'notJson':
      return 'Dit is geen GeoJSON en geen TopoJSON. Geef een bestand met een FeatureCollection of een Topology.';
    case 'noFeatures':
      return 'Er staat geen enkele gemeente in.';
    case 'unknownCrs':
      return `Het coördinatenstelsel ${problem.name} is niet bekend of niet te herkennen. Geef --crs 31370 (Lambert 72), 3812 (Lambert 2008) of 4326 (WGS 84).`;
    case 'elsewhere':
      return `Gelezen als EPSG:${problem.epsg} liggen er punten buiten Vlaanderen. Geef met --crs het juiste coördinatenstelsel.`;
    case 'withoutCode':
      return `Van ${problem.count} gebieden is er geen NIS-code. Die moet in de eigenschap NISCODE, nis_code, nis of code staan.`;
    case 'twice':
      return `Deze NIS-codes komen meer dan één keer voor: ${listed(problem.nis)}.`;
    case 'noLand':
      return `Deze gemeenten hebben geen vlak: ${listed(problem.nis)}.`;
    case 'openRing':
      return `De grens van deze gemeenten is niet gesloten: ${listed(problem.nis)}.`;
    case 'overlap':
    case 'crossing':
    case 'noSuchDay':
    case 'area':
    case 'missingNeighbours':
    case 'extraNeighbours':
      return comparisonWords(problem);
  }
}

type Compared = Extract<
  BoundaryProblem,
  { kind: 'overlap' | 'crossing' | 'noSuchDay' | 'area' | 'missingNeighbours' | 'extraNeighbours' }
>;

function comparisonWords(problem: Compared): string {
  switch (problem.kind) {
    case 'overlap':
      return `Deze gemeenten overlappen: ${listed(problem.pairs.map(pairWords))}.`;
    case 'crossing':
      return `Grenzen kruisen elkaar, of buren delen hun punten niet: ${listed(problem.pairs.map(pairWords))}.`;
    case 'noSuchDay':
      return codeWords(problem);
    case 'area':
      return `De oppervlakte wijkt te veel af van de feiten: ${listed(
        problem.municipalities.map(
          ({ nis, drawnKm2, knownKm2 }) => `${nis} (${km(drawnKm2)} km² in plaats van ${km(knownKm2)} km²)`,
        ),
      )}. Voor een grover bestand: geef met --marge hoeveel procent je aanvaardt.`;
    case 'missingNeighbours':
      return `Deze buurgemeenten raken elkaar niet: ${listed(problem.pairs.map(borderWords))}.`;
    case 'extraNeighbours':
      return `Deze gemeenten raken elkaar en zijn volgens de feiten geen buren: ${listed(problem.pairs.map(borderWords))}.`;
  }
}

function codeWords({ missing, unknown }: Extract<BoundaryProblem, { kind: 'noSuchDay' }>): string {
  const parts = [
    ...(missing.length === 0 ? [] : [`ontbreken: ${listed(missing)}`]),
    ...(unknown.length === 0 ? [] : [`bestaan dan niet: ${listed(unknown)}`]),
  ];
  return `De gemeenten zijn van geen enkele dag die we kennen. Van de best passende ${parts.join('; ')}.`;
}

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, named).join(', ');
  return texts.length <= named ? shown : `${shown} en nog ${texts.length - named}`;
}

function pairWords([a, b]: readonly [string, string]): string {
  return a === b ? a : `${a} en ${b}`;
}

function borderWords({ a, b, borderKm }: BorderedPair): string {
  return `${a} en ${b} (${km(borderKm)} km grens)`;
}

function km(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
