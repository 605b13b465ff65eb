import { DescriptionList } from '#design/description-list/description-list.tsx';
import { dayBefore, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { RawTable } from '#platform/table-file.ts';
import { columnRoles } from '../engine/import/columns.ts';
import type { ImportReport, VintageFit } from '../engine/import/import-report.ts';
import type { DelineationImport } from '../queries/get-import.ts';
import { encodingNames, separatorNames } from '../texts.ts';
import { columnRoleNames } from './problem-words.ts';

interface ImportFactsProps {
  readonly given: DelineationImport;
  readonly report: ImportReport;
  readonly delineationName: string | null;
}

/** What was recognised in a file, and how much of it could be read. */
export function ImportFacts({ given, report, delineationName }: ImportFactsProps) {
  const { counts, vintage, shareUnit } = report;
  return (
    <DescriptionList
      items={[
        { term: 'Afbakening', description: delineationName ?? 'een nieuwe afbakening' },
        { term: 'Ingelezen op', description: dutchMoment(given.receivedAt) },
        { term: 'Bestand', description: fileWords(given.raw) },
        ...(given.raw.format === 'xlsx' ? [{ term: 'Blad', description: report.sheet }] : []),
        { term: 'Kolommen', description: columnWords(report) },
        { term: 'Gemeenten van', description: `${vintageWords(vintage)} (${fitWords(vintage)})` },
        ...(shareUnit === 'none' ? [] : [{ term: 'Aandelen', description: shareWords[shareUnit] }]),
        {
          term: 'Gelezen',
          description: countWords(counts),
        },
      ]}
    />
  );
}

function countWords({ read, lines, municipalities, areas, skipped }: ImportReport['counts']): string {
  const found = `${dutchCount(read)} van ${dutchCount(lines)} regels: ${contentWords(municipalities, areas)}`;
  return skipped === 0 ? found : `${found}; ${dutchCount(skipped)} weggelaten`;
}

/** How much there is in a table: 285 gemeenten in 15 gebieden. */
export function contentWords(municipalities: number, areas: number): string {
  const who = municipalities === 1 ? '1 gemeente' : `${dutchCount(municipalities)} gemeenten`;
  return `${who} in ${areas === 1 ? '1 gebied' : `${dutchCount(areas)} gebieden`}`;
}

const shareWords = { fraction: 'als deel van 1', percent: 'in procent' } as const;

/** The kind of file, and for a text how it was written down. */
export function fileWords({ format, encoding, separator }: RawTable): string {
  if (format === 'xlsx') return 'Excel';
  const parts = [
    encoding && `codering ${encodingNames[encoding]}`,
    separator && `scheidingsteken ${separatorNames[separator]}`,
  ];
  return ['CSV', ...parts.filter(Boolean)].join(', ');
}

/** Which column was taken for what. */
export function columnWords({ columns }: ImportReport): string {
  const taken = columnRoles.flatMap((role) => {
    const column = columns.taken[role];
    return column === undefined ? [] : [`${columnRoleNames[role]} uit ${columnName(column)}`];
  });
  const unused = columns.unused.map(columnName);
  const rest = unused.length === 0 ? '' : `; niet gebruikt: ${unused.join(', ')}`;
  return `${taken.join(', ') || 'geen herkend'}${rest}`;
}

/** A column by its header, or by its place where it has none. */
export function columnName({ header, index }: { readonly header: string; readonly index: number }): string {
  return header.trim() === '' ? `kolom ${index + 1}` : `“${header.trim()}”`;
}

/** Between which merger days the municipalities of a vintage were there. */
export function vintageWords({ from, to }: Pick<VintageFit, 'from' | 'to'>): string {
  if (to === null) return `${dutch(from)} en later`;
  return from === '2018-12-31' ? `voor ${dutch(to)}` : `${dutch(from)} tot en met ${dutch(dayBefore(to))}`;
}

function fitWords({ fitting, of }: VintageFit): string {
  return `${dutchCount(fitting)} van ${dutchCount(of)} regels passen`;
}
