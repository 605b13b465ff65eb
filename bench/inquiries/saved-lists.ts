import { newId } from '../../app/platform/new-id.ts';
import { inSiteDatabase } from '../../e2e/site-database.ts';
import { narrowedTo, searchWords } from './many-inquiries.ts';

const lists = ['onze-beurt', 'doorgestuurd', 'wacht-op-vraagsteller', 'over-tijd', 'alle'];

/** Each asks something else of PostgreSQL: nothing, a kind, a theme, and words. */
const narrowings = ['', '&aard=knelpunt', `&thema=${narrowedTo.theme}`, `&zoek=${searchWords.two}`];

/** Keeps twenty lists for somebody, as many as one person may have. */
export async function keepTwentyLists(dataFolder: string, email: string): Promise<void> {
  await inSiteDatabase(dataFolder, async (db) => {
    const { id: personId } = await db
      .selectFrom('people.person')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const queries = lists.flatMap((list) => narrowings.map((narrowing) => `lijst=${list}${narrowing}`));
    await db
      .insertInto('inquiries.saved_list')
      .values(
        queries.map((query, position) => ({
          id: newId(new Date()),
          name: `Lijst ${position + 1}`,
          query: new URLSearchParams(query).toString(),
          organization_id: null,
          person_id: personId,
          position,
          saved_at: new Date(),
        })),
      )
      .execute();
  });
}
