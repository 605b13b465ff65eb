import type { ReadingDatabase } from '#platform/context.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { journalHeadsFile, type NotedHead } from '#platform/journal-head.ts';
import type { OpenRestoration } from '#platform/restored-letters.ts';

/**
 * Says in lines what happened after the backup and is not here, as far as the heads tell that were noted outside the
 * database: of the same journal only, which it is when a noted head is one of its lines.
 */
export async function gapLines(
  db: ReadingDatabase,
  { backupMadeAt, restoredAt, journalNumber }: OpenRestoration,
  heads: readonly NotedHead[],
): Promise<readonly string[]> {
  const begin = `De kopie is van ${dutchMoment(backupMadeAt)} en eindigt op regel ${journalNumber} van het journaal.`;
  const noted = heads.filter(({ at }) => new Date(at) < restoredAt);
  const last = noted.at(-1);
  if (last === undefined) {
    return [begin, `Er zijn geen koppen om mee te vergelijken (${journalHeadsFile} in de gegevensmap).`];
  }
  const before = noted.findLast(({ number }) => number <= journalNumber);
  if (before !== undefined && !(await isLine(db, before))) {
    return [
      begin,
      `De koppen in ${journalHeadsFile} zijn niet van dit journaal: ze zeggen niets over wat ontbreekt.`,
    ];
  }
  if (last.number <= journalNumber) {
    return [begin, `Geen enkele genoteerde kop is van later (de laatste: ${moment(last)}).`];
  }
  const first = noted.find(({ number }) => number > journalNumber) ?? last;
  return [
    begin,
    `Er ontbreken minstens ${last.number - journalNumber} daden: op ${moment(last)} stond het journaal op regel ${last.number}.`,
    `Op ${moment(first)} stond er al een regel van na de kopie. Vraag na wat er intussen gebeurde, en voer het opnieuw in.`,
    `audit verify zal de koppen van na de kopie missen: bewaar ${journalHeadsFile} elders en begin een nieuw.`,
  ];
}

async function isLine(db: ReadingDatabase, { number, hash }: NotedHead): Promise<boolean> {
  const line = await db
    .selectFrom('journal.line')
    .select('hash')
    .where('number', '=', number)
    .executeTakeFirst();
  return line?.hash.toString('hex') === hash;
}

function moment({ at }: NotedHead): string {
  return dutchMoment(new Date(at));
}
