import { DescriptionList } from '#design/description-list/description-list.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { channelNames, inquiryKindNames } from '../texts.ts';

/** Who asked, how and when. */
export function InquiryFacts({
  inquiry,
  owner,
}: {
  readonly inquiry: InquiryView;
  readonly owner: string | null;
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
  const asker = [organizationName, askerName, askerEmail, askerTelephone].filter(Boolean).join(' · ');
  return (
    <DescriptionList
      items={[
        { term: 'Vraagsteller', description: asker || 'onbekend' },
        { term: 'Gekomen', description: `${dutch(contactedOn)}, ${channelNames[channel]}` },
        { term: 'Geregistreerd', description: dutchMoment(registeredAt) },
        {
          term: 'Aard',
          description: [inquiryKindNames[kind], theme].filter((word) => word !== '').join(', '),
        },
        { term: 'Behandelaar', description: owner ?? 'nog niemand' },
      ]}
    />
  );
}

/** The three facts, never one status: an answer is in, it was delivered, the asker confirms. */
export function ThreeFacts({
  inquiry: { answeredAt, deliveredAt, confirmedAt, state },
}: {
  readonly inquiry: InquiryView;
}) {
  const when = (moment: Date | null, otherwise: string) =>
    moment === null ? otherwise : dutch(dayOf(moment));
  return (
    <DescriptionList
      items={[
        { term: 'Antwoord van de administratie binnen', description: when(answeredAt, 'nee') },
        { term: 'Antwoord bezorgd aan de vraagsteller', description: when(deliveredAt, 'nee') },
        {
          term: 'Vraagsteller bevestigt',
          description: when(confirmedAt, state === 'silent' ? 'geen reactie van de vraagsteller' : 'nee'),
        },
      ]}
    />
  );
}
