import type { RawTable } from '#platform/table-file.ts';
import type { ImportProblem } from '#rooms/territory/engine/import/import-problem.ts';
import type { ImportReport } from '#rooms/territory/engine/import/import-report.ts';
import { blockersIn, blocks } from '#rooms/territory/engine/lines-to-correct.ts';
import { columnWords, contentWords, fileWords, vintageWords } from '#rooms/territory/views/import-facts.tsx';
import { problemSentence } from '#rooms/territory/views/problem-words.ts';

/** A report on a file as lines for a terminal: what was recognised, every problem, and what follows. */
export function importReportLines(raw: RawTable, report: ImportReport): readonly string[] {
  const { counts, vintage } = report;
  const blockers = blockersIn(report);
  return [
    `Bestand: ${raw.fileName} (${fileWords(raw)})`,
    `Kolommen: ${columnWords(report)}`,
    `Gemeenten van: ${vintageWords(vintage)} (${vintage.fitting} van ${vintage.of} regels passen)`,
    `Gelezen: ${counts.read} van ${counts.lines} regels: ${contentWords(counts.municipalities, counts.areas)}`,
    ...report.problems.map(problemLine),
    blockers === 0
      ? 'Niets te verbeteren.'
      : `Te verbeteren: ${blockers}. Er is niets bewaard. Verbeter het bestand, of lees het in op de site en verbeter het daar.`,
  ];
}

function problemLine(problem: ImportProblem): string {
  const place = problem.line === null ? 'bestand' : `regel ${problem.line}`;
  const weight = blocks(problem) ? 'FOUT' : 'let op';
  return `${place}: ${weight}: ${problemSentence(problem)}`;
}
