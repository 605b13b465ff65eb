import { ContactCard } from '#design/contact-card/contact-card.tsx';
import { centralAddress } from '#rooms/parties/model.ts';
import type { ContactPoint } from '#rooms/parties/queries/contact-point-of-province.ts';
import { contactRouteWords } from '#rooms/parties/texts.ts';

/** The provincial contact point that helps here; without an address of its own, the central one, and said so. */
export function ContactPointCard({ contactPoint }: { contactPoint: ContactPoint }) {
  const email = contactPoint.email ?? centralAddress;
  return (
    <ContactCard
      name={contactPoint.name}
      kind="Jouw contactpunt voor regiovorming"
      email={email}
      phone={contactPoint.telephone ?? undefined}
      note={contactRouteWords(email)}
      level={2}
    />
  );
}
