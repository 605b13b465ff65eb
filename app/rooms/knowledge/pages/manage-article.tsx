import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { amendArticle, withdrawArticle } from '../commands/write-article.ts';
import { withdrawalForm } from '../forms.ts';
import type { ArticleView } from '../queries/article-rows.ts';
import { listReaderWords } from '../queries/count-reactions.ts';
import { type ArticleVersion, getArticle, listArticleVersions } from '../queries/get-article.ts';
import { ArticleFields } from '../views/article-fields.tsx';
import { ReaderWordsList } from '../views/reaction-counts.tsx';
import { textIn } from './new-article.tsx';

/** `/beheer/veelgestelde-vragen/:artikel`: amends an article in a next version, or withdraws it. */
export const GET: Get = async (ctx, request) => {
  const article = await getArticle(ctx, request.params.artikel ?? '');
  const { id, slug, question, withdrawnBecause } = article;
  const { entered } = request;
  return {
    title: `Beheren: ${question}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Veelgestelde vragen', href: '/beheer/veelgestelde-vragen' },
      { label: question },
    ],
    body: (
      <div class="stack">
        <PageHeading title={question} kind="Veelgestelde vraag" />
        <p>
          <a href={`/veelgestelde-vragen/${slug}`}>Bekijk zoals iedereen het ziet</a>
        </p>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {withdrawnBecause === null ? (
          <>
            <Amendment article={article} request={request} />
            <Withdrawal {...request} />
          </>
        ) : (
          <Alert skin="warning" title="Ingetrokken">
            {withdrawnBecause}
          </Alert>
        )}
        <ReaderWordsList words={await listReaderWords(ctx, id)} />
        <Versions versions={await listArticleVersions(ctx, id)} />
      </div>
    ),
  };
};

/** The next version is kept, or the article withdrawn. */
export const POST: Post = async (ctx, { params, path, form }) => {
  const slug = params.artikel ?? '';
  if (form.text('daad') === 'intrekken') {
    await withdrawArticle(ctx, slug, checkedForm(withdrawalForm, form).reden);
    return { seeOther: path, notice: 'De veelgestelde vraag is ingetrokken.' };
  }
  await amendArticle(ctx, slug, Number(form.text('versie')), textIn(form));
  return { seeOther: path, notice: 'De nieuwe versie is bewaard.' };
};

function Amendment({ article, request }: { readonly article: ArticleView; readonly request: PageRequest }) {
  const { path, formKey } = request;
  const entered = request.entered?.values.text('daad') === 'intrekken' ? null : request.entered;
  const field = enteredFields(entered, {
    vraag: article.question,
    antwoord: article.answer,
    bron: article.source,
    adres: article.sourceUrl,
    van: article.validFrom,
    tot: article.validTo,
    nakijken: article.reviewOn,
    eigenaar: article.owner,
  });
  return (
    <Form action={path} oneTimeKey={formKey} label="Wijzigen">
      <input type="hidden" name="versie" value={String(article.version)} />
      <ArticleFields field={field} />
      <Button>Bewaar als nieuwe versie</Button>
    </Form>
  );
}

function Withdrawal({ path, formKey, entered }: PageRequest) {
  const field = enteredFields(entered?.values.text('daad') === 'intrekken' ? entered : null);
  return (
    <Details summary="Intrekken">
      <Form action={path} oneTimeKey={formKey} label="Intrekken">
        <input type="hidden" name="daad" value="intrekken" />
        <TextInput
          {...field('reden')}
          label="Waarom?"
          hint="Wie het adres nog heeft, leest dit in de plaats van het antwoord."
          maxlength={500}
          required
        />
        <Button skin="danger">Trek in</Button>
      </Form>
    </Details>
  );
}

function Versions({ versions }: { readonly versions: readonly ArticleVersion[] }) {
  return (
    <Details summary="Versies">
      <Timeline
        items={versions.map(({ version, writtenAt, question, answer }) => ({
          when: dutchMoment(writtenAt),
          datetime: writtenAt.toISOString(),
          title: `Versie ${version}: ${question}`,
          content: <p class="own-lines">{answer}</p>,
        }))}
      />
    </Details>
  );
}
