import { Alert } from '#design/alert/alert.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { Ambiguity } from '#rooms/territory/engine/succession.ts';
import type { TranslationBetweenDays } from '#rooms/territory/queries/get-translation.ts';

/** One code with its name, and what it is on the other day. */
export interface TranslationRow {
  readonly code: string;
  readonly name: string;
  readonly becomes: readonly { readonly code: string; readonly name: string }[];
}

/** The codes of a translation with their names on both days. */
export function translationRows({ lines, before, after }: TranslationBetweenDays): TranslationRow[] {
  return lines.map(({ code, becomes }) => ({
    code,
    name: before.get(code)?.name ?? code,
    becomes: becomes.map((one) => ({ code: one, name: after.get(one)?.name ?? one })),
  }));
}

/** The columns of a translation, for the screen and for a file. */
export const translationColumns: readonly Column<TranslationRow>[] = [
  { key: 'code', label: 'NIS-code', header: true, cell: ({ code }) => code, value: ({ code }) => code },
  { key: 'gemeente', label: 'Gemeente', cell: ({ name }) => name, value: ({ name }) => name },
  { key: 'wordt', label: 'Op de andere dag', cell: becomesWords, value: becomesWords },
];

/** What the codes are on the other day, and what the translation cannot settle. */
export function TranslationResult({
  translation,
  from,
  to,
}: {
  translation: TranslationBetweenDays;
  from: Day;
  to: Day;
}) {
  const { codes, ambiguous, unknown } = translation;
  return (
    <section class="stack" aria-label="Vertaling">
      {unknown.length > 0 && (
        <Alert skin="warning">
          Op {dutch(from)} had geen gemeente {unknown.length === 1 ? 'deze code' : 'een van deze codes'}:{' '}
          {unknown.join(', ')}. Kijk de code en de dag na.
        </Alert>
      )}
      {ambiguous.length > 0 && (
        <Alert skin="info" title="Niet eenduidig">
          <ul>
            {ambiguous.map((one) => (
              <li>{ambiguityWords(one, translation)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <p class="prose">
        {dutchCount(codes.length)} {codes.length === 1 ? 'code' : 'codes'} op {dutch(to)}:{' '}
        <code>{codes.join(', ')}</code>
      </p>
      <Table
        caption={`NIS-codes van ${dutch(from)} vertaald naar ${dutch(to)}`}
        captionHidden
        rows={translationRows(translation)}
        columns={translationColumns}
        empty="Geen enkele code bestond op die dag."
      />
    </section>
  );
}

function becomesWords({ becomes }: TranslationRow): string {
  return becomes.map(({ code, name }) => `${name} (${code})`).join(', ');
}

function ambiguityWords(one: Ambiguity, { before, after }: TranslationBetweenDays): string {
  if (one.kind === 'partial') {
    const missing = dutchList(one.missing.map((code) => before.get(code)?.name ?? code));
    return `${after.get(one.code)?.name ?? one.code} omvat ook ${missing}: dat staat niet in je lijst.`;
  }
  const parts = dutchList(one.parts.map((code) => after.get(code)?.name ?? code));
  return `${before.get(one.code)?.name ?? one.code} bestond uit ${parts}: over welke van die gemeenten een gegeven gaat, valt niet te zeggen.`;
}
