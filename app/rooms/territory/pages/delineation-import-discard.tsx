import { Confirmation } from '#design/confirmation/confirmation.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import type { Get, Post } from '#reception/page.ts';
import { discardImport } from '../commands/discard-import.ts';
import { getImport } from '../queries/get-import.ts';
import { importTrail } from '../views/import-trail.ts';

/** `/beheer/afbakeningen/:id/weggooien`: asks whether a file must go, with the draft that was made of it. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const given = await getImport(ctx, params.id ?? '');
  return {
    title: 'Weggooien',
    trail: importTrail(given, 'Weggooien'),
    body: (
      <>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Confirmation
          title={`Wil je ${given.fileName} weggooien?`}
          action={path}
          confirm="Weggooien"
          skin="danger"
          cancelHref={`/beheer/afbakeningen/${given.id}`}
          oneTimeKey={formKey}
        >
          <p>
            Je verbeteringen en het ontwerp gaan niet verder. Aan de afbakeningen verandert niets. De inhoud
            van het bestand wordt meteen gewist; zijn naam blijft nog een jaar in de lijst staan als
            weggegooid.
          </p>
        </Confirmation>
      </>
    ),
  };
};

/** The import goes no further. */
export const POST: Post = async (ctx, { params }) => {
  await discardImport(ctx, params.id ?? '');
  return { seeOther: '/beheer/afbakeningen', notice: 'Het bestand is weggegooid.' };
};
