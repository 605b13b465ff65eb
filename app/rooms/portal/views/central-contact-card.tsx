import { ContactCard } from '#design/contact-card/contact-card.tsx';
import { centralAddress } from '#rooms/parties/model.ts';

/** Where everybody may ask, whatever the municipality. */
export function CentralContactCard() {
  return (
    <ContactCard
      name="Centraal toegangspunt regiovorming"
      kind="Voor elke vraag over regiovorming"
      email={centralAddress}
      note="Wij zoeken uit wie bevoegd is."
      level={2}
    />
  );
}
