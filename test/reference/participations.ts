import type { ReferenceSet } from './reference-set.ts';
import { structureForms, structureId, structureLines } from './structures.ts';

const kinds: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  ocmw: 'ocmw',
  provincie: 'province',
  hulpverleningszone: 'rescueZone',
  ...Object.fromEntries(Object.keys(structureForms).map((form) => [form, 'structure'])),
};

/** Who takes part in which cooperation structure. */
export const participations: ReferenceSet = {
  name: 'participations',
  title: 'Who takes part in which cooperation structure.',
  factFiles: ['deelnames.csv', 'samenwerkingsverbanden.csv'],
  origins: ['B'],
  state: 'August 2023 for the intermunicipal bodies, spring 2024 for the associations of OCMWs',
  notes: [
    'Incomplete: of intermunicipal bodies the source names municipalities only, no provinces, OCMWs or private partners.',
    'NIS codes are those of the 300 municipalities of that time; mergers are followed where the lists are read, so that a merged municipality takes part once.',
    'Nobody is listed for 9 intermunicipal bodies (2 of them active) and 22 associations of OCMWs.',
    'Days on which somebody joined or left are not in the source.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      structure: 'id in the set structures',
      kind: 'municipality, ocmw, province, rescueZone or structure (another association)',
      nis: 'NIS code of the municipality or OCMW at the time of the list; empty for the other kinds',
      kbo: 'KBO number of the participant',
      name: 'name in the source',
    },
    rows: (facts) => {
      const known = new Set(structureLines(facts).map((line) => structureId(line.id ?? '')));
      return facts
        .rows('deelnames.csv')
        .map((row) => ({
          structure: structureId(row.samenwerkingsverband_id ?? ''),
          kind: kindOf(row.deelnemer_soort ?? ''),
          nis: row.deelnemer_nis_origineel ?? '',
          kbo: row.deelnemer_kbo ?? '',
          name: row.deelnemer_naam_origineel ?? '',
        }))
        .filter(({ structure }) => known.has(structure));
    },
  },
};

function kindOf(word: string): string {
  const kind = kinds[word];
  if (kind === undefined) throw new Error(`Unknown participant in the facts: ${word}`);
  return kind;
}
