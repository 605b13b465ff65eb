import { dayOf, dutch } from '#platform/day.ts';

/** The variables that a rule may use in its letter, and what they stand for. */
export const letterVariables = {
  nummer: 'het nummer van de deelvraag',
  onderwerp: 'het onderwerp',
  administratie: 'de naam van de administratie',
  vraag: 'de tekst van de deelvraag',
  termijn: 'de gevraagde datum',
  verstuurd_op: 'de dag waarop de deelvraag verstuurd is',
  verantwoordelijke: 'de naam van de verantwoordelijke bij de administratie',
  link: 'de link waarmee de administratie antwoordt',
} as const;

export type LetterVariable = keyof typeof letterVariables;

/** A referral, as far as a letter about it tells. */
export interface ReferralFacts {
  readonly number: string;
  readonly subjectLine: string;
  readonly addresseeName: string;
  readonly question: string;
  readonly dueOn: string | null;
  readonly sentAt: Date;
}

/** What the variables stand for in a letter about this referral; null where there is nothing to fill in. */
export function letterValues(
  { number, subjectLine, addresseeName, question, dueOn, sentAt }: ReferralFacts,
  { person, address }: { readonly person: string | null; readonly address: string },
): Readonly<Record<LetterVariable, string | null>> {
  return {
    nummer: number,
    onderwerp: subjectLine,
    administratie: addresseeName,
    vraag: question,
    termijn: dueOn === null ? null : dutch(dueOn),
    verstuurd_op: dutch(dayOf(sentAt)),
    verantwoordelijke: person,
    link: address,
  };
}
