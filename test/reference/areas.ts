import type { CsvRow } from '#platform/csv.ts';
import type { Facts } from './facts.ts';
import { membershipRows } from './memberships.ts';
import type { ReferenceSet } from './reference-set.ts';
import { type Version, versions } from './versions.ts';

/** Names in use for one region; which of them is official, is an open question for ABB (domain.md 2.4 and 14.1). */
const namesInUse: Readonly<Record<string, readonly string[]>> = {
  REFREG09: ['Middenkust', 'Regio Oostende'],
};

/** The areas of every version. */
export const areas: ReferenceSet = {
  name: 'areas',
  title: 'The areas of every version of every delineation.',
  factFiles: [
    'gebieden.csv',
    'gemeenten.csv',
    'lidmaatschappen-2024.csv',
    'referentieregio-historiek.csv',
    'referentieregios.csv',
    'uris.csv',
  ],
  origins: ['A', 'A-2024', 'B'],
  state: 'that of the version, see delineation-versions',
  notes: [
    'Codes are those of the source and unique within one delineation only. Suffixes such as "(Verv.)" are left out of the names.',
    'Pseudo areas of the source ("Geen IGS", "Niet te lokaliseren", "Buiten Vlaanderen en Brussel") are not areas and not in this file.',
    'Middenkust is called Regio Oostende in the Organisatieportaal and in the first tables (same seven municipalities, same URI).',
    'KBO numbers of police zones were found by their name; they and those of the rescue zones are known for the present version only.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      version: 'id of the version',
      code: 'code of the area',
      name: 'name',
      alternative_names: 'other names in use, separated by a semicolon',
      kbo: 'KBO number of the body that works there',
      uri: 'URI of the area (werkingsgebied) in the Organisatieportaal',
    },
    rows: (facts) => {
      const uris = areaUris(facts);
      return versions(facts)
        .flatMap((version) => namedAreas(facts, version))
        .map((row) => ({ ...row, uri: uris.get(`${row.version?.split('@')[0]}/${row.code}`) ?? '' }));
    },
  },
};

const pseudoArea = /^(Geen IGS|Niet te lokaliseren|Buiten Vlaanderen)/;

function namedAreas(facts: Facts, version: Version): CsvRow[] {
  const rows = version.vintage === 'present' ? presentAreas(facts, version) : areasOfMembers(facts, version);
  return rows
    .filter((row) => !pseudoArea.test(row.name ?? ''))
    .map((row) => ({ ...row, alternative_names: otherNames(row).join(';') }));
}

function otherNames(row: CsvRow): readonly string[] {
  return (namesInUse[row.code ?? ''] ?? []).filter((name) => name !== row.name);
}

function presentAreas(facts: Facts, version: Version): CsvRow[] {
  return facts
    .rows('gebieden.csv')
    .filter((row) => row.afbakening_code === version.delineation)
    .map((row) => ({
      version: version.id,
      code: row.gebied_code ?? '',
      name: row.gebied_naam ?? '',
      kbo: row.kbo_nummer ?? '',
    }));
}

/** Where the facts have no list of areas for a table, its memberships name them. */
function areasOfMembers(facts: Facts, version: Version): CsvRow[] {
  const names = new Map(
    membershipRows(facts, version.vintage)
      .filter((row) => row.delineation === version.delineation)
      .map((row) => [row.area ?? '', row.areaName ?? '']),
  );
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ version: version.id, code, name, kbo: '' }));
}

function areaUris(facts: Facts): ReadonlyMap<string, string> {
  return new Map(
    facts
      .rows('uris.csv')
      .filter((row) => row.soort !== 'gemeente' && row.uri_type?.startsWith('werkingsgebied'))
      .map((row) => [`${row.soort}/${row.code}`, row.uri ?? '']),
  );
}
