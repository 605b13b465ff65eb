import { Confirmation } from '#design/confirmation/confirmation.tsx';
import type { Get, Post } from '#reception/page.ts';
import { revokeApiKey } from '../commands/revoke-api-key.ts';
import { getApiKey } from '../queries/list-api-keys.ts';
import { administrationTrail } from '../views/administration-trail.ts';

/** `/beheer/sleutels/:id/intrekking`: asks whether a key must stop working. */
export const GET: Get = async (ctx, { path, params, formKey }) => {
  const { id, label, organizationName } = await getApiKey(ctx, params.id ?? '');
  const place = `/beheer/sleutels/${id}`;
  return {
    title: `Sleutel van ${label} intrekken`,
    trail: administrationTrail(
      { label: 'Sleutels', href: '/beheer/sleutels' },
      { label, href: place },
      { label: 'Intrekken' },
    ),
    body: (
      <Confirmation
        title="Wil je deze sleutel intrekken?"
        action={path}
        confirm="Sleutel intrekken"
        skin="danger"
        cancelHref={place}
        oneTimeKey={formKey}
      >
        <p>
          Het programma “{label}” van {organizationName} kan dan meteen niets meer vragen of lezen. Wat het
          vroeg, blijft. Dit kan niet ongedaan gemaakt worden; maak zo nodig een nieuwe sleutel.
        </p>
      </Confirmation>
    ),
  };
};

/** The key opens nothing any more. */
export const POST: Post = async (ctx, { params }) => {
  const id = params.id ?? '';
  await revokeApiKey(ctx, id);
  return { seeOther: `/beheer/sleutels/${id}`, notice: 'De sleutel is ingetrokken.' };
};
