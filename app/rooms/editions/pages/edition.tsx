import { Alert } from '#design/alert/alert.tsx';
import { Button, LinkButton } from '#design/button/button.tsx';

import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import type { Get, PageRequest } from '#reception/page.ts';
import { editionState, selectionText } from '../model.ts';
import { policy } from '../policy.ts';
import { countBefore } from '../queries/count-before.ts';
import type { EditionView } from '../queries/editions.ts';
import { getEdition } from '../queries/get-edition.ts';
import { selectionOn } from '../queries/selection-on.ts';
import { editionTitle, formWords, sizeWords, stateWords } from '../texts.ts';
import { EditionProgress } from '../views/edition-progress.tsx';

/** Between two looks of a browser without script, in seconds. */
const refreshAfter = 4;

/** `/bladen/:id`: how far an edition is, and where to get it once it is ready. */
export const GET: Get = async (ctx, request) => {
  const edition = await getEdition(ctx, request.params.id ?? '');
  const { day, selection, ending } = edition;
  const { name } = await selectionOn(ctx, selection, day);
  const title = editionTitle(selection, name, day);
  return {
    title: 'Bundel bladen',
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Bladen per gemeente', href: '/bladen' },
      { label: 'Bundel' },
    ],
    ...(ending === null && { refreshAfter, elements: ['bundel-voortgang'] }),
    body: (
      <div class="stack">
        <PageHeading title={title} kind={`${edition.total} bladen als ${formWords[edition.form]}`} />
        {ending === null ? (
          <>
            <div>
              <bundel-voortgang>
                <EditionProgress edition={edition} before={await countBefore(ctx, edition)} now={ctx.now} />
              </bundel-voortgang>
            </div>
            <Cancelling edition={edition} request={request} />
          </>
        ) : (
          <Ended edition={edition} />
        )}
      </div>
    ),
  };
};

function Ended({ edition }: { edition: EditionView }) {
  const { id, form, bytes, day, selection } = edition;
  const state = editionState(edition);
  if (state === 'finished') {
    return (
      <>
        <Alert skin="success" title="De bundel is klaar">
          Ze blijft een dag staan.
        </Alert>
        <p>
          <LinkButton href={`/bladen/${id}/bestand`} icon="download">
            Download de {form} ({sizeWords(bytes)})
          </LinkButton>
        </p>
      </>
    );
  }
  const again = `/bladen?${new URLSearchParams({ datum: day, keuze: selectionText(selection), vorm: form })}`;
  return (
    <Alert skin="warning" title={`De bundel ${stateWords[state]}`}>
      <a href={again}>Bestel de bladen opnieuw</a>.
    </Alert>
  );
}

/** For who may: the others do not see it. */
function Cancelling({ edition, request }: { edition: EditionView; request: PageRequest }) {
  const role = request.session?.acting?.role;
  if (!policy.cancelEdition.some((one) => one === role)) return null;
  return (
    <Form action={`/bladen/${edition.id}/stoppen`} oneTimeKey={request.formKey} label="Stoppen">
      <Button skin="secondary">Stop met maken</Button>
    </Form>
  );
}
