import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { slugOf } from '../model.ts';

/** What an article says from now on. */
export interface ArticleText {
  readonly question: string;
  readonly answer: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly reviewOn: Day;
  readonly owner: string;
}

/**
 * Writes a new article; gives its place in the address. Refuses (Conflict) a question that is there already, (Invalid) a
 * period that ends before it begins. Records article.written.
 */
export async function writeArticle(
  ctx: Writing,
  text: ArticleText,
  { isDemonstration = false }: { readonly isDemonstration?: boolean } = {},
): Promise<string> {
  const id = ctx.newId();
  const slug = slugOf(text.question);
  const written = await ctx.db
    .insertInto('knowledge.article')
    .values({ id, slug, is_demonstration: isDemonstration })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written === undefined)
    throw new Conflict('Er is al een veelgestelde vraag met deze woorden. Wijzig die.');
  await addVersion(ctx, id, 1, text);
  record(ctx, 'article.written', { kind: 'article', id }, { slug });
  return slug;
}

/**
 * Writes the next version of an article; `version` is the one that was read. Refuses (NotFound) what never was one,
 * (Conflict) one that was withdrawn or that somebody else amended since, (Invalid) as `writeArticle` does. Records
 * article.amended.
 */
export async function amendArticle(
  ctx: Writing,
  slug: string,
  version: number,
  text: ArticleText,
): Promise<void> {
  const { id, last } = await lockedArticle(ctx, slug);
  if (last !== version)
    throw new Conflict(
      'Intussen wijzigde iemand anders deze vraag. Er is nog niets bewaard: kijk de nieuwe tekst na in “Versies”.',
    );
  await addVersion(ctx, id, version + 1, text);
  record(ctx, 'article.amended', { kind: 'article', id }, { version: version + 1 });
}

/** An article says nothing any more; its address says why. Refuses as `amendArticle` does. Records article.withdrawn. */
export async function withdrawArticle(ctx: Writing, slug: string, reason: string): Promise<void> {
  const { id } = await lockedArticle(ctx, slug);
  const personId = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
  await ctx.db
    .insertInto('knowledge.withdrawal')
    .values({ article_id: id, reason, withdrawn_at: ctx.now, person_id: personId })
    .execute();
  record(ctx, 'article.withdrawn', { kind: 'article', id }, {}, { reason });
}

async function lockedArticle(
  ctx: Writing,
  slug: string,
): Promise<{ readonly id: string; readonly last: number }> {
  const article = await ctx.db
    .selectFrom('knowledge.article')
    .select('id')
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (article === undefined) throw new NotFound('Deze veelgestelde vraag bestaat niet.');
  const withdrawn = await ctx.db
    .selectFrom('knowledge.withdrawal')
    .select('article_id')
    .where('article_id', '=', article.id)
    .executeTakeFirst();
  if (withdrawn !== undefined)
    throw new Conflict('Deze veelgestelde vraag is ingetrokken. Schrijf een nieuwe.');
  const { last } = await ctx.db
    .selectFrom('knowledge.version')
    .select((select) => select.fn.max('version').as('last'))
    .where('article_id', '=', article.id)
    .executeTakeFirstOrThrow();
  return { id: article.id, last };
}

async function addVersion(ctx: Writing, id: string, version: number, text: ArticleText): Promise<void> {
  const { question, answer, source, sourceUrl, validFrom, validTo, reviewOn, owner } = text;
  if (validTo !== null && validTo <= validFrom)
    throw new Invalid('Er is nog niets bewaard.', { tot: 'De laatste dag ligt voor de eerste.' });
  await ctx.db
    .insertInto('knowledge.version')
    .values({
      article_id: id,
      version,
      question,
      answer,
      source,
      source_url: sourceUrl,
      valid_from: validFrom,
      valid_to: validTo,
      review_on: reviewOn,
      owner,
      written_at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
}
