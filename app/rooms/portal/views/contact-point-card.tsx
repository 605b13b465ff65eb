import { ContactCard } from '#design/contact-card/contact-card.tsx';
import { centralAddress } from '#rooms/parties/model.ts';
import type { ContactPoint } from '#rooms/parties/queries/contact-point-of-province.ts';

/** The provincial contact point that helps here; without an address of its own, the central one. */
export function ContactPointCard({ contactPoint }: { contactPoint: ContactPoint }) {
  return (
    <ContactCard
      name={contactPoint.name}
      kind="Jouw contactpunt voor regiovorming"
      email={contactPoint.email ?? centralAddress}
      phone={contactPoint.telephone ?? undefined}
      level={2}
    />
  );
}
