import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Milestones } from '#design/milestones/milestones.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { channelNames, inquiryKindNames } from '../texts.ts';
import { contactPointName } from './task-words.ts';

/** Who asked, how and when, and which contact point leads. */
export function InquiryFacts({
  inquiry,
  owner,
  provinces,
}: {
  readonly inquiry: InquiryView;
  readonly owner: string | null;
  /** Names of provinces by NIS code. */
  readonly provinces: ReadonlyMap<string, string>;
}) {
  const {
    organizationName,
    askerName,
    askerEmail,
    askerTelephone,
    channel,
    contactedOn,
    registeredAt,
    kind,
    theme,
  } = inquiry;
  const isClaim = inquiry.organizationId === null && channel === 'web' && organizationName !== null;
  const organization = isClaim
    ? `zegt te schrijven namens ${organizationName}, niet nagekeken`
    : organizationName;
  const asker = [organization, askerName, askerEmail, askerTelephone].filter(Boolean);
  const following = inquiry.provinces
    .filter((nis) => nis !== inquiry.provinceNis)
    .map((nis) => contactPointName(nis, provinces));
  return (
    <DescriptionList
      items={[
        { term: 'Vraagsteller', description: asker.length === 0 ? 'onbekend' : asker.map(ownLine) },
        { term: 'Gekomen', description: `${dutch(contactedOn)}, ${channelNames[channel]}` },
        { term: 'Geregistreerd', description: dutchMoment(registeredAt) },
        {
          term: 'Aard',
          description: [inquiryKindNames[kind], theme].filter((word) => word !== '').join(', '),
        },
        { term: 'Leidt', description: contactPointName(inquiry.provinceNis, provinces) },
        ...(following.length === 0 ? [] : [{ term: 'Volgt mee', description: following.map(ownLine) }]),
        { term: 'Behandelaar', description: owner ?? 'nog niemand' },
      ]}
    />
  );
}

function ownLine(words: string | null) {
  return <div>{words}</div>;
}

/** The three facts, never one status: an answer is in, it was delivered, the asker confirms. */
export function ThreeFacts({
  inquiry: { answeredAt, deliveredAt, confirmedAt, state },
}: {
  readonly inquiry: InquiryView;
}) {
  const notYet = state === 'pointedElsewhere' ? 'niet: doorverwezen' : 'nog niet';
  const fact = (title: string, moment: Date | null, otherwise = notYet) => ({
    title,
    isReached: moment !== null,
    detail: moment === null ? otherwise : dutch(dayOf(moment)),
  });
  return (
    <Milestones
      label="Hoe ver deze vraag staat"
      items={[
        fact('Antwoord van de administratie binnen', answeredAt),
        fact('Antwoord bezorgd aan de vraagsteller', deliveredAt),
        fact(
          'Vraagsteller bevestigt',
          confirmedAt,
          state === 'silent' ? 'geen reactie van de vraagsteller' : undefined,
        ),
      ]}
    />
  );
}
