import { Alert } from '#design/alert/alert.tsx';
import { LinkButton } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { Get } from '#reception/page.ts';
import { getPerson, type PersonView } from '../queries/get-person.ts';
import { personTrail } from '../views/administration-trail.ts';
import { MembershipTable } from '../views/membership-table.tsx';

/** `/beheer/personen/:id`: one person, with all memberships and what an administrator can do. */
export const GET: Get = async (ctx, { params }) => {
  const person = await getPerson(ctx, params.id ?? '');
  const name = person.erasedAt === null ? person.name : 'Gewiste persoon';
  return {
    title: name,
    trail: personTrail({ id: person.id, name }),
    body: (
      <div class="stack">
        <PageHeading
          title={name}
          kind="Persoon"
          actions={person.erasedAt === null && <Actions person={person} />}
        />
        {person.erasedAt && (
          <Alert skin="info" title="Gewist">
            De persoonsgegevens zijn gewist op {dutchMoment(person.erasedAt)}.
          </Alert>
        )}
        <DescriptionList
          items={[
            ...(person.email ? [{ term: 'Mailadres', description: person.email }] : []),
            { term: 'Geregistreerd op', description: dutchMoment(person.registeredAt) },
            {
              term: 'In het journaal',
              description: (
                <a href={`/beheer/journaal?onderwerp=${person.id}`}>Wat er met deze persoon gebeurde</a>
              ),
            },
          ]}
        />
        <Heading level={2}>Hoedanigheden</Heading>
        <MembershipTable memberships={person.memberships} today={dayOf(ctx.now)} />
      </div>
    ),
  };
};

function Actions({ person: { id } }: { person: PersonView }) {
  return (
    <>
      <LinkButton href={`/beheer/personen/${id}/hoedanigheden/nieuw`} icon="add">
        Hoedanigheid toekennen
      </LinkButton>
      <LinkButton href={`/beheer/personen/${id}/gegevens`} skin="secondary" icon="pencil">
        Gegevens wijzigen
      </LinkButton>
      <LinkButton href={`/beheer/personen/${id}/wissing`} skin="naked" icon="bin">
        Persoonsgegevens wissen
      </LinkButton>
    </>
  );
}
