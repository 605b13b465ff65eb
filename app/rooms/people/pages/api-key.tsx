import { Alert } from '#design/alert/alert.tsx';
import { LinkButton } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { ReferenceNumber } from '#design/reference-number/reference-number.tsx';
import { dayBefore, dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { Get } from '#reception/page.ts';
import { keyPrefix, keyState } from '../model.ts';
import { type ApiKeyView, getApiKey } from '../queries/list-api-keys.ts';
import { keyScopeNames, keyStateNames } from '../texts.ts';
import { administrationTrail } from '../views/administration-trail.ts';

/** `/beheer/sleutels/:id`: a key, and right after it was made, once, the key itself. */
export const GET: Get = async (ctx, { params, newSecret }) => {
  const key = await getApiKey(ctx, params.id ?? '');
  return {
    title: `Sleutel van ${key.label}`,
    trail: administrationTrail({ label: 'Sleutels', href: '/beheer/sleutels' }, { label: key.label }),
    body: (
      <div class="stack">
        <PageHeading
          title={key.label}
          kind={`Sleutel van ${key.organizationName}`}
          actions={
            key.revokedAt === null && (
              <LinkButton href={`/beheer/sleutels/${key.id}/intrekking`} skin="secondary" icon="bin">
                Sleutel intrekken
              </LinkButton>
            )
          }
        />
        {newSecret !== null && <NewKey value={keyPrefix + newSecret} />}
        <Facts apiKey={key} today={dayOf(ctx.now)} />
      </div>
    ),
  };
};

function NewKey({ value }: { readonly value: string }) {
  return (
    <Alert skin="success" title="De sleutel is gemaakt" live>
      <p>
        <ReferenceNumber label="Sleutel" value={value} isLong />
      </p>
      <p>
        Neem ze nu over: ze staat hier maar één keer, en wij bewaren ze niet. Wie ze kwijt is, krijgt een
        nieuwe.
      </p>
    </Alert>
  );
}

function Facts({ apiKey: key, today }: { readonly apiKey: ApiKeyView; readonly today: string }) {
  const state = keyState({ validTo: key.validTo, isRevoked: key.revokedAt !== null }, today);
  const revoked = key.revokedAt === null ? '' : ` op ${dutchMoment(key.revokedAt)}`;
  return (
    <DescriptionList
      items={[
        { term: 'Stand', description: keyStateNames[state] + revoked },
        { term: 'Organisatie', description: key.organizationName },
        {
          term: 'Mag',
          description: key.scopes.map((scope) => (
            <div>
              {keyScopeNames[scope]} (<code>{scope}</code>)
            </div>
          )),
        },
        { term: 'Begint met', description: <code>{key.beginning}</code> },
        { term: 'Werkt tot en met', description: dutch(dayBefore(key.validTo)) },
        {
          term: 'Laatst gebruikt',
          description: key.lastUsedAt === null ? 'nog nooit' : dutchMoment(key.lastUsedAt),
        },
        {
          term: 'Gemaakt',
          description: `${dutchMoment(key.madeAt)}${key.makerName === null ? '' : ` door ${key.makerName}`}`,
        },
        {
          term: 'In het journaal',
          description: <a href={`/beheer/journaal?onderwerp=${key.id}`}>Wat er met deze sleutel gebeurde</a>,
        },
      ]}
    />
  );
}
