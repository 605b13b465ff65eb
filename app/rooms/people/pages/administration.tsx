import { Card, CardGrid } from '#design/card/card.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { Get } from '#reception/page.ts';
import { countAccountRequests } from '../queries/count-account-requests.ts';
import { countAdministration } from '../queries/count-administration.ts';

/** `/beheer`: what there is to administer, and how much of it. */
export const GET: Get = async (ctx) => {
  const { people, organizations, journalLines } = await countAdministration(ctx);
  const { waiting } = await countAccountRequests(ctx);
  return {
    title: 'Beheer',
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer' }],
    body: (
      <div class="stack">
        <PageHeading title="Beheer" intro="Wie er mag werken, voor wie, en wat er gebeurd is." />
        <CardGrid>
          <Card level={2} title="Accountaanvragen" href="/beheer/accountaanvragen" icon="mail">
            {waiting === 1 ? '1 aanvraag wacht' : `${dutchCount(waiting)} aanvragen wachten`} op een
            beslissing.
          </Card>
          <Card level={2} title="Personen" href="/beheer/personen" icon="users">
            {dutchCount(people)} personen, met hun hoedanigheden.
          </Card>
          <Card level={2} title="Organisaties" href="/organisaties" icon="places-home">
            {dutchCount(organizations)} organisaties, met hun codes, contactkaarten en maildomeinen.
          </Card>
          <Card level={2} title="Journaal" href="/beheer/journaal" icon="book">
            {dutchCount(journalLines)} regels: wie wanneer wat deed.
          </Card>
        </CardGrid>
      </div>
    ),
  };
};
