import type { KnownBlank, LetterKind } from '../engine/text-blocks.ts';

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
