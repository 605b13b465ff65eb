import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { reviseTextBlock, withdrawTextBlock } from '../commands/revise-text-block.ts';
import { lettersIn, textBlockForm, withdrawalForm } from '../forms.ts';
import { mayManageTextBlocks } from '../policy.ts';
import { listTextBlockVersions, type TextBlock } from '../queries/list-text-blocks.ts';
import { letterKindNames } from '../texts.ts';
import { Blanks, TextBlockFields } from '../views/text-block-fields.tsx';

const list = '/beheer/tekstblokken';

/** `/beheer/tekstblokken/:blok`: one text block with all it ever said. */
export const GET: Get = async (ctx, request) => {
  const versions = await listTextBlockVersions(ctx, request.params.blok ?? '');
  const [block] = versions;
  const { entered } = request;
  const people = versions.flatMap(({ personId }) => personId ?? []);
  return {
    title: `Tekstblok: ${block.name}`,
    elements: mayManageTextBlocks(ctx.actor) ? [keepUnsentElement] : [],
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Tekstblokken', href: list },
      { label: block.name },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={block.name}
          kind="Tekstblok"
          intro={`In te voegen in: ${block.letters.map((letter) => letterKindNames[letter]).join(', ')}.`}
        />
        {block.isWithdrawn && (
          <Alert skin="warning" title="Ingetrokken">
            Dit tekstblok is niet meer te kiezen.
            {mayManageTextBlocks(ctx.actor) && ' Bewaar het om het weer te gebruiken.'}
          </Alert>
        )}
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {mayManageTextBlocks(ctx.actor) ? (
          <BlockForm block={block} request={request} />
        ) : (
          <>
            <p class="own-lines">{block.words}</p>
            <Blanks />
          </>
        )}
        <section class="stack" aria-labelledby="versies">
          <Heading level={2} id="versies">
            Versies
          </Heading>
          <Versions versions={versions} names={await listPersonNames(ctx, [...new Set(people)])} />
        </section>
      </div>
    ),
  };
};

/** The block says something else from now on, or can be chosen no more. */
export const POST: Post = async (ctx, { params, form }) => {
  const id = params.blok ?? '';
  if (form.text('daad') === 'intrekken') {
    await withdrawTextBlock(ctx, { id, version: checkedForm(withdrawalForm, form).versie });
    return { seeOther: list, notice: 'Het tekstblok is niet meer te kiezen.' };
  }
  const { naam, woorden, bestemming, versie } = checkedForm(textBlockForm, form);
  const block = {
    name: naam,
    words: woorden,
    letters: lettersIn(form.all('brieven'), bestemming),
    authority: bestemming,
  };
  await reviseTextBlock(ctx, { id, version: versie }, block);
  return { seeOther: list, notice: `“${naam}” is bewaard. Brieven die al weg zijn, veranderen niet.` };
};

interface BlockFormProps {
  readonly block: TextBlock;
  readonly request: PageRequest;
}

function BlockForm({ block, request: { path, formKey, entered } }: BlockFormProps) {
  const { version, name, words, letters, authority, isWithdrawn } = block;
  const field = enteredFields(entered, { naam: name, woorden: words, bestemming: authority });
  return (
    <KeepUnsent>
      <Form action={path} oneTimeKey={formKey} label="Tekstblok">
        <input type="hidden" name="versie" value={String(version)} />
        <TextBlockFields field={field} letters={entered?.values.all('brieven') ?? letters} />
        <ButtonGroup>
          <Button>Bewaar</Button>
          {!isWithdrawn && (
            <Button name="daad" value="intrekken" skin="danger">
              Trek het tekstblok in
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </KeepUnsent>
  );
}

interface VersionsProps {
  readonly versions: readonly TextBlock[];
  readonly names: ReadonlyMap<string, string>;
}

/** What it said when, newest first, and by whom. */
function Versions({ versions, names }: VersionsProps) {
  return (
    <Timeline
      items={versions.map(({ version, name, words, isWithdrawn, madeAt, personId }) => ({
        when: dutchMoment(madeAt),
        datetime: madeAt.toISOString(),
        title: isWithdrawn ? 'Ingetrokken' : `Versie ${version}: ${name}`,
        by: personId === null ? 'Regioloket' : names.get(personId),
        content: isWithdrawn ? undefined : <p class="own-lines">{words}</p>,
      }))}
    />
  );
}
