import { ContactCard } from '#design/contact-card/contact-card.tsx';
import { type ContactCard as Card, centralAddress } from '../model.ts';
import { contactRouteWords } from '../texts.ts';

interface ContactProps {
  readonly name: string;
  readonly card: Card;
  /** What it is to the reader: given for a contact point. */
  readonly kind?: string;
}

/** The contact card of an organisation, or the words that we do not know how to reach it. */
export function Contact({ name, card, kind }: ContactProps) {
  const { email, telephone, address, website } = card;
  return (
    <ContactCard
      name={name}
      kind={kind}
      email={email ?? undefined}
      phone={telephone ?? undefined}
      address={address ?? undefined}
      website={website ?? undefined}
      note={noteOf(card, kind !== undefined)}
    />
  );
}

/** Who finds a contact point without an address is helped by the central access point. */
function noteOf({ email, telephone, address, website, note }: Card, isContactPoint: boolean) {
  if (note !== null) return note;
  if (isContactPoint && email === centralAddress) return contactRouteWords(email);
  if ([email, telephone, address, website].some((way) => way !== null)) return undefined;
  if (!isContactPoint) return 'Er zijn nog geen contactgegevens ingevuld.';
  return (
    <>
      Er is nog geen eigen adres ingevuld. Mail het centraal toegangspunt:{' '}
      <a href={`mailto:${centralAddress}`}>{centralAddress}</a>.
    </>
  );
}
