import { LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pill } from '#design/pill/pill.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { type Day, dayBefore, dayOf, dutch } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { keyState } from '../model.ts';
import { type ApiKeyView, listApiKeys } from '../queries/list-api-keys.ts';
import { keyScopeNames, keyStateNames } from '../texts.ts';
import { administrationTrail } from '../views/administration-trail.ts';

/** `/beheer/sleutels`: which programs may ask and follow questions through the API, and for whom. */
export const GET: Get = async (ctx) => {
  const keys = await listApiKeys(ctx);
  return {
    title: 'Sleutels voor de API',
    wide: true,
    trail: administrationTrail({ label: 'Sleutels' }),
    body: (
      <div class="stack">
        <PageHeading
          title="Sleutels voor de API"
          intro="Met een sleutel stelt een programma vragen namens één organisatie, en volgt het die op."
          actions={
            <LinkButton href="/beheer/sleutels/nieuw" icon="add">
              Nieuwe sleutel
            </LinkButton>
          }
        />
        {keys.length === 0 ? (
          <EmptyState title="Nog geen sleutels">
            Maak er een voor een bestuur dat zijn vragen uit een eigen programma wil stellen.
          </EmptyState>
        ) : (
          <Table
            caption="Sleutels voor de API"
            captionHidden
            stacks
            rows={keys}
            columns={columnsOn(dayOf(ctx.now))}
          />
        )}
      </div>
    ),
  };
};

const skins = { working: 'success', expired: 'warning', revoked: 'default' } as const;

function columnsOn(today: Day): readonly Column<ApiKeyView>[] {
  const stateOf = ({ validTo, revokedAt }: ApiKeyView) =>
    keyState({ validTo, isRevoked: revokedAt !== null }, today);
  return [
    {
      key: 'naam',
      label: 'Programma',
      header: true,
      cell: ({ id, label }) => <a href={`/beheer/sleutels/${id}`}>{label}</a>,
    },
    { key: 'organisatie', label: 'Organisatie', cell: ({ organizationName }) => organizationName },
    {
      key: 'rechten',
      label: 'Mag',
      cell: ({ scopes }) => scopes.map((scope) => keyScopeNames[scope]).join(', '),
    },
    { key: 'begin', label: 'Begint met', cell: ({ beginning }) => <code>{beginning}</code> },
    {
      key: 'stand',
      label: 'Stand',
      cell: (key) => <Pill skin={skins[stateOf(key)]}>{keyStateNames[stateOf(key)]}</Pill>,
    },
    { key: 'tot', label: 'Laatste dag', cell: ({ validTo }) => dutch(dayBefore(validTo)) },
    {
      key: 'gebruikt',
      label: 'Laatst gebruikt',
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'nog nooit' : dutch(dayOf(lastUsedAt))),
    },
  ];
}
