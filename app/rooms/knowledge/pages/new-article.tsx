import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { addMonths, dayOf } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { FormValues, Get, Post } from '#reception/page.ts';
import { type ArticleText, writeArticle } from '../commands/write-article.ts';
import { articleForm } from '../forms.ts';
import { ArticleFields } from '../views/article-fields.tsx';

/** `/beheer/veelgestelde-vragen/nieuw`: a new question with its answer. */
export const GET: Get = (ctx, { path, formKey, entered }) => {
  const today = dayOf(ctx.now);
  const field = enteredFields(entered, { van: today, nakijken: addMonths(today, 12) });
  const title = 'Veelgestelde vraag schrijven';
  return Promise.resolve({
    title,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Veelgestelde vragen', href: '/beheer/veelgestelde-vragen' },
      { label: title },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro="Iedereen leest dit zodra het geldt. Noem geen vraagsteller en geen persoon."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} label={title}>
          <ArticleFields field={field} />
          <Button>Bewaar</Button>
        </Form>
      </div>
    ),
  });
};

/** It is written. */
export const POST: Post = async (ctx, { form }) => {
  const slug = await writeArticle(ctx, textIn(form));
  return { seeOther: `/beheer/veelgestelde-vragen/${slug}`, notice: 'De veelgestelde vraag is bewaard.' };
};

/** What a form says of an article. Refuses (Invalid) as its schema does. */
export function textIn(form: FormValues): ArticleText {
  const { vraag, antwoord, bron, adres, van, tot, nakijken, eigenaar } = checkedForm(articleForm, form);
  return {
    question: vraag,
    answer: antwoord,
    source: bron,
    sourceUrl: adres,
    validFrom: van,
    validTo: tot,
    reviewOn: nakijken,
    owner: eigenaar,
  };
}
