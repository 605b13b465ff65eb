import type { Column } from '#design/table/table.tsx';
import type { Run } from '#platform/deadline.ts';
import { runDays, runWords } from '../texts.ts';

/** The explanation of a deadline: every day from its start, and what happened with it. */
export const explanationColumns: readonly Column<Run>[] = [
  { key: 'dagen', label: 'Dagen', header: true, cell: runDays, value: runDays },
  { key: 'telling', label: 'Telling', cell: runWords, value: runWords },
];
