import type { TestDatabase } from './database.ts';
import { formKeyOn, type TestSite } from './site.ts';

/** Asks the code of a follow-up page (`/opvolgen/...`), reads it in the last letter that has one, and gives it to send along. */
export async function askDocumentCode(
  site: TestSite,
  { kysely }: Pick<TestDatabase, 'kysely'>,
  followUp: string,
): Promise<string> {
  const path = `${followUp}/bijlagen`;
  await site.post(path, { sleutel: await formKeyOn(site, path) });
  const { body } = await kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', '%Uw code om bijlagen te openen')
    .orderBy('composed_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /^\d{3} \d{3}$/m.exec(body)?.[0] ?? '';
}

/** The headers of a browser in which the right code was entered on a follow-up page. */
export async function documentPass(
  site: TestSite,
  database: Pick<TestDatabase, 'kysely'>,
  followUp: string,
): Promise<{ readonly cookie: string }> {
  const code = await askDocumentCode(site, database, followUp);
  const path = `${followUp}/bijlagen`;
  const entered = await site.post(path, { sleutel: await formKeyOn(site, path), daad: 'code', code });
  const [cookie = ''] = (entered.headers.get('set-cookie') ?? '').split(';');
  return { cookie };
}
