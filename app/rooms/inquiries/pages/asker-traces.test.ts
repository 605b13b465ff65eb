import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { columnsWith } from '../../../../test/harness/kept-words.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const address = 'Xandrine.Quibbelaar@post.test';

async function send(path: string, form: Record<string, string | File>, as?: string): Promise<Response> {
  const answer = await site.sendForm(path, form, { as });
  expect([path, answer.status]).toEqual([path, 303]);
  return answer;
}

/** The private link in the letter with this subject: an address is written one way, so that all its letters are found. */
async function linkTo(recipient: string, about: string): Promise<string> {
  const { body } = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', recipient.toLowerCase())
    .where('subject', 'like', `${about}%`)
    .executeTakeFirstOrThrow();
  return /http:\/\/localhost:3000(\/(?:opvolgen|deelvragen)\/\S+)/.exec(body)?.[1] ?? '';
}

async function addressee(): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'FOD Binnenlandse Zaken')
    .executeTakeFirstOrThrow();
  return id;
}

async function ask(): Promise<string> {
  const asked = await send('/vraag-stellen', {
    onderwerp: 'Merkonderwerp',
    vraag: 'Merkvraag',
    bestuur: 'Merkbestuur',
    naam: 'Xandrine Quibbelaar',
    email: address,
    telefoon: '0478 99 11 22',
    bijlagen: new File(['Merkinhoud'], 'merkbestand.txt', { type: 'text/plain' }),
  });
  return /nummer=(RV-\d{4}-\d{6})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
}

/** Everybody says something about it. */
async function handle(number: string): Promise<void> {
  const as = await site.signInAs('coordinator@abb.test');
  const about = `/vragen/${number}`;
  const receipt = await linkTo(address, `[${number}] Uw vraag is geregistreerd`);
  await send(receipt, { daad: 'aanvulling', tekst: 'Merkaanvulling' });
  await send(`${about}/notas`, { tekst: 'Merknota' }, as);
  await send(`${about}/aard`, { aard: 'question', thema: 'Wonen', reden: 'Merkreden' }, as);
  await send(`${about}/taken`, { tekst: 'Merktaak', voor: 'contactpunt', tegen: '' }, as);
  await send(
    `${about}/deelvragen`,
    { administratie: await addressee(), tekst: 'Merkdeelvraag', tegen: '' },
    as,
  );
  const referral = await linkTo('binnenlandse-zaken@federaal.test', `[${number}/1]`);
  await send(referral, { daad: 'antwoord', tekst: 'Merkdeelantwoord' });
  await send(`${about}/antwoord`, { wijze: 'mail', tekst: 'Merkantwoord' }, as);
  const answered = await linkTo(address, `[${number}] Antwoord`);
  await send(answered, { daad: 'reactie', beantwoord: 'ja', tekst: 'Merkdank' });
}

const search = ['inquiries.searchable.asker_words', 'inquiries.searchable.office_words'];
const journal = 'journal.detail.content';

test('what is known of an asker lies where an erasure looks for it, and nowhere else', async () => {
  await handle(await ask());
  const kept = async (text: string) => await columnsWith(database, text);
  expect(await kept('Quibbelaar@post')).toEqual([
    'inquiries.inquiry.asker_email',
    'platform.letter.recipient',
  ]);
  expect(await kept('Xandrine Quibbelaar')).toEqual(['inquiries.inquiry.asker_name']);
  expect(await kept('0478 99 11 22')).toEqual(['inquiries.inquiry.asker_telephone']);
  expect(await kept('Merkbestuur')).toEqual(['inquiries.inquiry.asker_organization_name']);
  expect(site.bugs).toEqual([]);
});

test('what is said about a question lies where an erasure looks for it, and the search knows it', async () => {
  const letter = 'platform.letter.body';
  const places: Readonly<Record<string, readonly string[]>> = {
    Merkonderwerp: [
      'inquiries.inquiry.subject_line',
      letter,
      'platform.letter.subject',
      'referrals.referral.subject_line',
    ],
    Merkvraag: ['inquiries.inquiry.question'],
    merkbestand: ['documents.document.display_name', 'documents.document.original_name', journal],
    Merkaanvulling: ['inquiries.step.words', journal],
    Merknota: [journal, 'notes.note.text'],
    Merkreden: ['inquiries.classification.reason', journal],
    Merktaak: [journal, 'tasks.task.words'],
    Merkdeelvraag: [journal, letter, 'referrals.referral.question'],
    Merkdeelantwoord: [journal, 'referrals.step.words'],
    Merkantwoord: ['inquiries.step.words', journal, letter],
    Merkdank: ['inquiries.step.words', journal],
  };
  for (const [words, columns] of Object.entries(places)) {
    const found = (await columnsWith(database, words)).filter((column) => !search.includes(column));
    expect([words, found]).toEqual([words, columns]);
  }
  const indexed = await columnsWith(database, 'quibbelar');
  expect(search.every((column) => indexed.includes(column))).toBe(true);
});
