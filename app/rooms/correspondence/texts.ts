import type { KnownBlank, LetterKind } from './engine/text-blocks.ts';
import type { Authority } from './model.ts';
import type { policy } from './policy.ts';

/** What the page "Wie mag wat" calls each verb. */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  readTextBlocks: 'Tekstblokken lezen en invoegen',
  manageTextBlocks: 'Tekstblokken schrijven en intrekken',
};

/** The letters into which a text block can go. */
export const letterKindNames: Readonly<Record<LetterKind, string>> = {
  answer: 'antwoord',
  interim: 'tussentijds bericht',
  questionBack: 'vraag aan de vraagsteller',
  referral: 'deelvraag en bericht aan een administratie',
  extension: 'verlenging van de termijn',
  closing: 'afsluiting',
  elsewhere: 'doorverwijzing',
};

/** What Regioloket fills in for each blank that it knows. */
export const blankMeanings: Readonly<Record<KnownBlank, string>> = {
  nummer: 'het nummer van de vraag',
  onderwerp: 'het onderwerp van de vraag',
  'gevraagd op': 'de dag waarop de vraag kwam',
  vraagsteller:
    'de naam van de vraagsteller, of anders het bestuur; nooit in een tekst aan een administratie',
  bestuur: 'het bestuur dat de vraag stelde, als dat nagekeken is',
  streefdatum: 'de eerste laatste dag of streefdatum die nu loopt',
  contactpunt: 'het provinciaal contactpunt dat de vraag opvolgt, of het centraal toegangspunt',
  administratie: 'de administraties aan wie de vraag is voorgelegd',
};

/** Where a question belongs that is not for us, to stand after "naar", "bij" or "van". */
export const authorityNames: Readonly<Record<Authority, string>> = {
  supervision: 'het bestuurlijk toezicht',
  derogations: 'het Loket voor Lokale Besturen',
  parliament: 'het Vlaams Parlement',
  press: 'de woordvoerder van ABB',
};

/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = {
  'textBlock.revised': 'tekstblok bewaard',
  'textBlock.withdrawn': 'tekstblok ingetrokken',
};
