import type { HeldPlace } from '../engine/held-deed.ts';
import type { ReviewEnding } from '../engine/review.ts';

/** What waits before it goes out, by the address of its form. */
export const heldDeedNames: Readonly<Record<HeldPlace, string>> = {
  '/vragen/:nummer/antwoord': 'Antwoord',
  '/vragen/:nummer/nalezing': 'Nagelezen antwoord',
  '/vragen/:nummer/vraag-terug': 'Vraag aan de vraagsteller',
  '/vragen/:nummer/doorverwijzing': 'Doorverwijzing',
  '/vragen/:nummer/tussentijds-bericht': 'Tussentijds bericht',
  '/vragen/:nummer/deelvragen': 'Deelvraag',
  '/vragen/:nummer/deelvragen/:volgnummer/:daad': 'Bericht aan de administratie',
  '/vragen/:nummer/signalen': 'Signaal aan de gouverneur',
};

/** What became of an answer that a second person read, in the history. */
export const reviewEndingNames: Readonly<Record<ReviewEnding, string>> = {
  approved: 'Antwoord nagelezen en goedgekeurd',
  returned: 'Antwoord nagelezen en teruggestuurd',
  takenBack: 'Voorgelegd antwoord teruggenomen',
};
