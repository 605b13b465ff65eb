import { Table } from '#design/table/table.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { ImportProblem } from '../engine/import/import-problem.ts';
import { problemKindNames, problemSentence } from './problem-words.ts';

/** The most problems that are listed: who has more, has one mistake many times. */
const listedAtMost = 100;

/** Everything that is the matter with a pasted table, line by line. */
export function OwnTableProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const shown = problems.slice(0, listedAtMost);
  if (shown.length === 0) return null;
  return (
    <>
      <Table
        caption="Wat er met de tabel is, per regel"
        stacks
        rows={shown}
        columns={[
          { key: 'regel', label: 'Regel', header: true, cell: ({ line }) => line ?? 'hele tabel' },
          {
            key: 'wat',
            label: 'Wat',
            cell: ({ kind, severity }) => (
              <>
                {problemKindNames[kind]}
                <span class="table-note">{severity === 'blocking' ? 'te verbeteren' : 'ter informatie'}</span>
              </>
            ),
          },
          {
            key: 'uitleg',
            label: 'Uitleg',
            cell: (problem) => (
              <>
                {sentenceOf(problem)}
                {problem.suggestions.length > 0 && (
                  <span class="table-note">
                    Bedoel je {dutchList(problem.suggestions.map(({ name, nis }) => `${name} (${nis})`))}?
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      {problems.length > shown.length && (
        <p>En nog {dutchCount(problems.length - shown.length)} opmerkingen op latere regels.</p>
      )}
    </>
  );
}

/** What is to be known of a table that was read all the same, in a few sentences. */
export function warningWords(problems: readonly ImportProblem[]): string {
  const told = problems.slice(0, 3).map((problem) => {
    const where = problem.line === null ? '' : `Regel ${problem.line}: `;
    return `${where}${problemKindNames[problem.kind].toLowerCase()}`;
  });
  if (told.length === 0) return '';
  const more = problems.length > told.length ? ` En nog ${dutchCount(problems.length - told.length)}.` : '';
  return ` Let op. ${told.join('. ')}.${more}`;
}

/** The staff's page lets one choose the columns; who pastes writes their names above them. */
function sentenceOf(problem: ImportProblem): string {
  if (problem.kind !== 'headerMissing') return problemSentence(problem);
  return 'Er zijn twee kolommen nodig: de gemeente en het gebied. Zet er een tab of een puntkomma tussen.';
}
