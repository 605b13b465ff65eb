import type { Writing } from '#platform/context.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { draftVersion } from '#rooms/territory/commands/draft-version.ts';
import { receiveDelineationFile } from '#rooms/territory/commands/receive-delineation-file.ts';
import { areasOfVersion } from '#rooms/territory/queries/areas-of-version.ts';

const practised = 'vervoerregio';

/**
 * Two files to practise with, made of the transport regions as they are: one with the mistakes that people make, to
 * correct, and one that is a draft already, in which one municipality lies elsewhere. Nothing of them is published.
 */
export async function practiseImports(ctx: Writing): Promise<void> {
  const lines = await linesOf(ctx, `${practised}@2025-01-01`);
  await receive(ctx, 'oefening-met-fouten.csv', [...lines.slice(3), ...mistakes(lines)]);
  const moved = lines.map((line) => (line.nis === '31033' ? { ...line, area: elsewhere(lines) } : line));
  const id = await receive(ctx, 'oefening-ontwerp.csv', moved);
  await draftVersion(ctx, id, {
    delineation: practised,
    founding: null,
    validFrom: '2027-01-01',
    validTo: null,
    statedOn: '2026-03-09',
    legalBasis: 'geen: dit is een oefening',
    source: 'oefening van de demo, geen feiten',
    owner: 'Vlaamse Regering',
    kind: 'sectoralFlemish',
    policyDomain: 'Mobiliteit en Openbare Werken',
    remark: 'Oefening: één gemeente ligt hier elders dan in het echt.',
  });
}

interface Line {
  readonly nis: string;
  readonly name: string;
  readonly area: string;
}

async function linesOf(ctx: Writing, version: string): Promise<readonly Line[]> {
  const { areaList } = await areasOfVersion(ctx, version);
  return areaList.flatMap(({ name: area, members }) => members.map(({ nis, name }) => ({ nis, name, area })));
}

/** A merged municipality, a misspelt one, a code that nobody has, a line that comes twice, and one without an area. */
function mistakes(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const area = first?.area ?? '';
  return [
    { nis: '44045', name: 'Moerbeke', area },
    { nis: '', name: 'Thorhoud', area },
    { nis: '99999', name: '', area },
    ...lines.slice(3, 4),
    ...lines.slice(1, 2).map((line) => ({ ...line, area: '' })),
  ];
}

function elsewhere(lines: readonly Line[]): string {
  const own = lines.find(({ nis }) => nis === '31033')?.area;
  return lines.find(({ area }) => area !== own)?.area ?? '';
}

async function receive(ctx: Writing, fileName: string, lines: readonly Line[]): Promise<string> {
  const text = ['NIS-code;Gemeente;Gebied', ...lines.map(({ nis, name, area }) => `${nis};${name};${area}`)];
  const bytes = Buffer.from(`${text.join('\r\n')}\r\n`);
  const raw = await readTableFile(bytes, fileName);
  return await receiveDelineationFile(ctx, { bytes, raw, delineation: practised });
}
