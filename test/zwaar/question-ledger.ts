import { type Kysely, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import type { RunningSite } from '../../e2e/running-site.ts';
import { inSiteDatabase } from '../../e2e/site-database.ts';
import { type Acknowledged, type QuestionStep, sendAgain } from './question-load.ts';

/** How often each thing of one question is in the database. */
type Held = Readonly<Record<QuestionStep | 'standing' | 'letter', number>>;

/**
 * What the house lost or did twice of what it acknowledged, in words; nothing when all is in order. Forms that were cut
 * off are first sent again as they were: whether or not they had been taken, they are done once after that.
 */
export async function lostQuestions(
  site: RunningSite,
  dataFolder: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const { cutOff } of acknowledged) {
    if (cutOff === null) continue;
    const status = await sendAgain(site.baseUrl, cutOff);
    if (status !== 303) faults.push(`${cutOff.step}, sent again after the kill, was answered ${status}`);
  }
  return await inSiteDatabase(dataFolder, async (db) => {
    for (const one of acknowledged) faults.push(...faultsOf(one, await heldOf(db, one.mark)));
    return faults;
  });
}

function faultsOf({ mark, steps, cutOff }: Acknowledged, held: Held): string[] {
  const done = new Set([...steps, ...(cutOff === null ? [] : [cutOff.step])]);
  const expected: Held = {
    registered: Number(done.has('registered')),
    referred: Number(done.has('referred')),
    noted: Number(done.has('noted')),
    delivered: Number(done.has('delivered')),
    standing: Number(done.has('registered')),
    letter: Number(done.has('referred')),
  };
  return (Object.keys(expected) as (keyof Held)[])
    .filter((what) => held[what] !== expected[what])
    .map((what) => `question ${mark}: ${what} ${held[what]} times, and not ${expected[what]}`);
}

async function heldOf(db: Kysely<Database>, mark: string): Promise<Held> {
  const { rows } = await sql<Held>`
    with own as (select id, number from inquiries.inquiry where subject_line = ${`Vraag ${mark}`})
    select (select count(*) from own)::integer as registered,
           (select count(*) from referrals.referral where question = ${`Doorgestuurd ${mark}`})::integer as referred,
           (select count(*) from notes.note where text = ${`Nota ${mark}`})::integer as noted,
           (select count(*) from inquiries.step where words = ${`Antwoord ${mark}`})::integer as delivered,
           (select count(*) from inquiries.standing where inquiry_id in (select id from own))::integer as standing,
           (select count(*) from platform.letter, own
             where starts_with(letter.subject, '[' || own.number || '/'))::integer as letter`.execute(db);
  const [held] = rows;
  if (held === undefined) throw new Error('the database counts nothing');
  return held;
}
