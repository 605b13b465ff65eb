import { Alert } from '#design/alert/alert.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { Get, Post } from '#reception/page.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { setEscalationPerson, setMailbox, setStandIn } from '../commands/keep-reachability.ts';
import { escalationForm, mailboxForm, standInForm } from '../forms.ts';
import { getProofOfLife } from '../queries/get-proof-of-life.ts';
import { boxOf, getReachability, type Reachability } from '../queries/get-reachability.ts';
import { ReachabilityForms } from '../views/reachability-forms.tsx';

/** `/organisaties/:id/bereikbaarheid`: where letters to an organisation go, and whether it answers. */
export const GET: Get = async (ctx, request) => {
  const { id, name, kind } = await getOrganization(ctx, request.params.id ?? '');
  // A governor gets signals, which nobody is reminded of.
  const getsReferrals = kind !== 'governor';
  const reachability = await getReachability(ctx, id);
  const { lastHeardAt, unanswered, isStale } = await getProofOfLife(ctx, id);
  return {
    title: `Bereikbaarheid: ${name}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Organisaties', href: '/organisaties' },
      { label: name, href: `/organisaties/${id}` },
      { label: 'Bereikbaarheid' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={`Bereikbaarheid van ${name}`}
          intro={`Naar welk postvak onze ${getsReferrals ? 'deelvragen' : 'signalen'} gaan.`}
        />
        {boxOf(reachability) === null && (
          <Alert skin="warning" title="Er is nog geen postvak">
            Zolang hier geen mailadres staat, kan er niets naar deze organisatie vertrekken. Vul het hieronder
            in.
          </Alert>
        )}
        {isStale && (
          <Alert skin="warning" title="Dit postvak leeft misschien niet meer">
            Op de laatste {unanswered} deelvragen kwam geen enkele reactie. Bel de organisatie en kijk het
            adres na.
          </Alert>
        )}
        <DescriptionList
          items={[
            { term: 'Functioneel postvak', description: boxWords(reachability) },
            ...reachability.standIns.map(({ box, validFrom, validTo, reason }) => ({
              term: 'Vervangend postvak',
              description: `${box}, van ${dutch(validFrom)} tot ${dutch(validTo)}${reason && `: ${reason}`}`,
            })),
            ...(getsReferrals
              ? [
                  { term: 'Verantwoordelijke', description: personWords(reachability) },
                  {
                    term: 'Laatste reactie',
                    description: lastHeardAt === null ? 'nog geen' : dutchMoment(lastHeardAt),
                  },
                ]
              : []),
          ]}
        />
        <ReachabilityForms
          reachability={reachability}
          getsReferrals={getsReferrals}
          today={dayOf(ctx.now)}
          request={request}
        />
      </div>
    ),
  };
};

/** Letters go to this mailbox, another takes over, or somebody is named. */
export const POST: Post = async (ctx, { params, path, form }) => {
  const id = params.id ?? '';
  if (form.text('daad') === 'verantwoordelijke') {
    const { naam, email } = checkedForm(escalationForm, form);
    await setEscalationPerson(ctx, id, { name: naam, email });
    return { seeOther: path, notice: 'De verantwoordelijke is bewaard.' };
  }
  if (form.text('daad') === 'postvak') {
    await setMailbox(ctx, id, checkedForm(mailboxForm, form).eigen);
    return { seeOther: path, notice: 'Het postvak is bewaard.' };
  }
  const { postvak, van, tot, reden } = checkedForm(standInForm, form);
  await setStandIn(ctx, id, { box: postvak, validFrom: van, validTo: tot, reason: reden });
  return { seeOther: path, notice: 'Het vervangende postvak is bewaard.' };
};

function boxWords({ mailbox, cardBox }: Reachability): string {
  if (mailbox !== null) return mailbox;
  return cardBox === null ? 'niet ingevuld' : `${cardBox} (van de contactkaart)`;
}

function personWords({ escalationPerson: person }: Reachability): string {
  return person === null
    ? 'niet ingevuld: wie bij naam verwittigd wordt, krijgt niets'
    : `${person.name}, ${person.email}`;
}
