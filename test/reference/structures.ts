import type { CsvRow } from '#platform/csv.ts';
import type { Facts } from './facts.ts';
import type { ReferenceSet } from './reference-set.ts';

/** The form of a cooperation structure by its name in the source; police and rescue zones are no such form. */
export const structureForms: Readonly<Record<string, string>> = {
  projectvereniging: 'projectAssociation',
  'dienstverlenende vereniging': 'serviceAssociation',
  'opdrachthoudende vereniging': 'mandatedAssociation',
  'opdrachthoudende vereniging met private deelname': 'mandatedAssociationWithPrivatePartners',
  welzijnsvereniging: 'welfareAssociation',
  'vereniging of vennootschap voor sociale dienstverlening': 'socialServiceAssociation',
  'autonome verzorgingsinstelling': 'careInstitution',
  ziekenhuisvereniging: 'hospitalAssociation',
  'woonzorgvereniging of woonzorgvennootschap': 'residentialCareAssociation',
};

const zones: readonly string[] = ['politiezone', 'hulpverleningszone'];

const themeOrigins: Readonly<Record<string, string>> = {
  '': '',
  type: 'form',
  'trefwoord in naam': 'wordInName',
  'achtergrondkennis (niet in bron)': 'backgroundKnowledge',
};

/** The cooperation structures with their form, theme and seat. */
export const structures: ReferenceSet = {
  name: 'structures',
  title: 'Cooperation structures: 188 intermunicipal bodies (IGS) and 129 associations of OCMWs.',
  factFiles: ['samenwerkingsverbanden.csv'],
  origins: ['B'],
  state: 'August 2023 for the intermunicipal bodies, spring 2024 for the associations of OCMWs',
  notes: [
    'The theme is NOT of the source: our data engineer assigned it, with the labels of the code list "Inhoudelijk thema" (2026) of the source. `theme_origin` says by what.',
    'Days on which a structure began or ended are not in the source; `active` is all that it tells.',
    'The 133 police zones and 20 rescue zones of the file are left out: they are delineations here, and no list of their participants is in the source.',
    'One nameless remainder (KBO 0680397589) was skipped when the facts were collected.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      id: 'KBO number; for the one structure without: the last part of its URI',
      name: 'name in the source',
      form: 'legal form, as in the glossary',
      theme: 'label of the code list "Inhoudelijk thema", assigned by us; empty: not derivable',
      theme_origin: 'form, wordInName or backgroundKnowledge: by what the theme was assigned',
      active: 'whether the source says that it still works',
      seat_nis: 'NIS code of 2025 of the municipality of its seat',
      seat_name: 'name of that municipality',
      kbo: 'KBO number',
      uri: 'the URI in the source',
    },
    rows: (facts) => structureLines(facts).map(rowOf),
  },
};

/** The lines of the facts that are cooperation structures, in their order. */
export function structureLines(facts: Facts): readonly CsvRow[] {
  return facts.rows('samenwerkingsverbanden.csv').filter((row) => !zones.includes(row.type ?? ''));
}

/** The id of a structure from its id in the facts: `0200065765`, or the end of `uri:384b48dc-...`. */
export function structureId(id: string): string {
  return id.replace(/^uri:/, '');
}

function rowOf(row: CsvRow): CsvRow {
  return {
    id: structureId(row.id ?? ''),
    name: row.naam ?? '',
    form: translated(structureForms, row.type),
    theme: row.thema ?? '',
    theme_origin: translated(themeOrigins, row.thema_bron),
    active: translated({ actief: 'true', 'niet actief': 'false' }, row.status),
    seat_nis: row.zetel_nis ?? '',
    seat_name: row.zetel_gemeente ?? '',
    kbo: row.kbo_nummer ?? '',
    uri: row.uri ?? '',
  };
}

function translated(words: Readonly<Record<string, string>>, word = ''): string {
  const code = words[word];
  if (code === undefined) throw new Error(`Unknown word in the facts: ${word}`);
  return code;
}
