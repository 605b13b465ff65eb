import type { SharedBorder } from './borders.ts';
import { encodeBorders } from './borders.ts';
import type { Delineation } from './delineation.ts';
import type { Municipalities } from './municipalities.ts';
import type { Territory, TerritoryArea, TerritoryDelineation } from './territory.ts';
import { lettered, numbered } from './worked.fixture.ts';

/** A territory of some delineations with nothing but their members; areas are called by their codes. */
export function bareTerritory(
  municipalities: Municipalities,
  delineations: ReadonlyMap<string, Delineation>,
  borders: Territory['borders'],
): Territory {
  return {
    key: 'bare',
    municipalities,
    lines: new Map(
      municipalities.codes.map((nis) => {
        const line = { nis, name: nis, areaKm2: 1, region: null, province: null, population: null };
        return [nis, line];
      }),
    ),
    borders,
    knowsBorders: true,
    delineations: new Map([...delineations].map(([code, encoded]) => [code, bare(code, encoded)])),
  };
}

/** Two delineations in letters, "areas" and "regions", over the same numbered municipalities. */
export function letteredTerritory(
  areas: string,
  regions: string,
  facts: readonly SharedBorder[] = [],
): Territory {
  const municipalities = numbered(areas.length);
  const delineations = new Map([
    ['areas', { ...lettered(municipalities, areas), code: 'areas' }],
    ['regions', { ...lettered(municipalities, regions), code: 'regions' }],
  ]);
  return bareTerritory(municipalities, delineations, encodeBorders(municipalities, facts));
}

function bare(code: string, encoded: Delineation): TerritoryDelineation {
  return {
    code,
    name: code,
    plural: code,
    kind: 'administrative',
    policyDomain: '',
    counts: true,
    remark: null,
    knowledge: 'known',
    existsFrom: null,
    version: null,
    statedOn: '2026-03-09',
    source: 'test',
    areas: new Map(encoded.areas.map((area): [string, TerritoryArea] => [area, named(area)])),
    encoded,
  };
}

function named(code: string): TerritoryArea {
  return { code, name: code, alternativeNames: [], kbo: null, uri: null };
}
