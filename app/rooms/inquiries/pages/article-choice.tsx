import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { Details } from '#design/details/details.tsx';
import type { Reading, Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Entered, FormValues } from '#reception/page.ts';
import { reactToArticle } from '#rooms/knowledge/commands/react-to-article.ts';
import type { ArticleView } from '#rooms/knowledge/queries/article-rows.ts';
import { listFittingArticles } from '#rooms/knowledge/queries/list-articles.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';

/** The fields of the form: what a button inserts, what was inserted before, and what was said not to fit. */
const fields = { inserting: 'veelgestelde-vraag', used: 'gebruikt', notFit: 'past-niet' } as const;

/** Stops an answer that was sent to have a frequent question inserted: its page shows it again, with the answer in it. */
export function stopToInsertArticle(form: FormValues): void {
  if (form.text(fields.inserting) !== '') throw new Invalid('Er is nog niets verstuurd.');
}

/** Counts which frequent questions went into an answer, and which were said not to fit. */
export async function noteArticlesOf(ctx: Writing, form: FormValues): Promise<void> {
  for (const slug of new Set(form.all(fields.used)))
    await reactToArticle(ctx, slug, { kind: 'used', place: 'answering' });
  for (const slug of new Set(form.all(fields.notFit)))
    await reactToArticle(ctx, slug, { kind: 'notFit', place: 'answering' });
}

/** What may be answered to a question already, and what the form did with it so far. */
export interface ArticlesForAnswer {
  readonly articles: readonly ArticleView[];
  /** The answer with what was inserted last below it; null where nothing was. */
  readonly inserted: { readonly question: string; readonly text: string } | null;
  readonly used: readonly string[];
  readonly notFit: readonly string[];
}

/** The frequent questions that fit a question, for the answer in this field of its form. */
export async function articlesForAnswer(
  ctx: Reading,
  { subjectLine, question }: InquiryView,
  { entered, words }: { readonly entered: Entered | null; readonly words: string },
): Promise<ArticlesForAnswer> {
  const articles = (await listFittingArticles(ctx, `${subjectLine} ${question}`)).slice(0, 3);
  const chosen = articles.find(({ slug }) => slug === entered?.values.text(fields.inserting));
  const before = entered?.values.text(words) ?? '';
  const used = new Set([...(entered?.values.all(fields.used) ?? []), ...(chosen ? [chosen.slug] : [])]);
  return {
    articles,
    inserted: chosen
      ? {
          question: chosen.question,
          text: before === '' ? chosen.answer : `${before}\n\n${chosen.answer}`,
        }
      : null,
    used: [...used],
    notFit: entered?.values.all(fields.notFit) ?? [],
  };
}

interface ArticleChoiceProps extends ArticlesForAnswer {
  /** Where the form is sent. */
  readonly path: string;
}

/** Each to be opened, put into the answer without sending that, or said not to fit. */
export function ArticleChoice({ path, articles, inserted, used, notFit }: ArticleChoiceProps) {
  if (articles.length === 0) return null;
  return (
    <div class="stack" id="past-een-veelgestelde-vraag" tabindex={-1}>
      {inserted !== null && (
        <Alert skin="success" title={`Het antwoord op “${inserted.question}” staat onderaan je tekst`} live>
          Pas het aan deze vraagsteller aan voor je het verstuurt.
        </Alert>
      )}
      {used.map((slug) => (
        <input type="hidden" name={fields.used} value={slug} />
      ))}
      <Details summary="Past een veelgestelde vraag?" open={inserted !== null || notFit.length > 0}>
        {articles.map((article) => (
          <Details summary={article.question}>
            <p class="own-lines">{article.answer}</p>
            <p>Bron: {article.source}</p>
            <Button
              name={fields.inserting}
              value={article.slug}
              skin="secondary"
              icon="add"
              sendTo={`${path}#past-een-veelgestelde-vraag`}
            >
              Voeg dit antwoord in
            </Button>
            <Checkbox
              name={fields.notFit}
              id={`past-niet-${article.slug}`}
              label="Past niet bij deze vraag"
              value={article.slug}
              checked={notFit.includes(article.slug)}
            />
          </Details>
        ))}
      </Details>
    </div>
  );
}
