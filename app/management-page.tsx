import { Card, CardGrid } from '#design/card/card.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import { countAccountRequests } from '#rooms/people/queries/count-account-requests.ts';
import { managementFor } from './management.ts';
import type { Get } from './reception/page.ts';

/** `/beheer`: what staff keep in order, as far as their role may. */
export const GET: Get = async (ctx) => {
  const { waiting } = await countAccountRequests(ctx);
  return {
    title: 'Beheer',
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer' }],
    body: (
      <div class="stack">
        <PageHeading title="Beheer" intro="De regels, de teksten en de mensen waarmee Regioloket werkt." />
        {managementFor(ctx.actor).map(({ label, places }) => (
          <>
            <Heading level={2}>{label}</Heading>
            <CardGrid even>
              {places.map(({ label: title, href, icon, words }) => (
                <Card level={3} title={title} href={href} icon={icon}>
                  {words}
                  {href === '/beheer/accountaanvragen' && waiting > 0 && ` ${waitingWords(waiting)}`}
                </Card>
              ))}
            </CardGrid>
          </>
        ))}
      </div>
    ),
  };
};

function waitingWords(waiting: number): string {
  return waiting === 1
    ? '1 aanvraag wacht op een beslissing.'
    : `${dutchCount(waiting)} aanvragen wachten op een beslissing.`;
}
