import { z } from 'zod';
import { parseDay } from '#platform/day.ts';
import { roles } from './model.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

const orNull = (text: string) => text || null;

const name = line(200).min(1, 'Vul een naam in.');
const organizationError = 'Kies een organisatie.';
const organization = z.uuid(organizationError);

const email = z
  .email('Vul je mailadres volledig in, bijvoorbeeld naam@gemeente.be.')
  .max(254, 'Een mailadres heeft hoogstens 254 tekens.');

const remark = z.string().max(4000, 'Gebruik hoogstens 4000 tekens.');

const dayError = 'Kies een dag die bestaat.';
const day = z.string().refine((text) => parseDay(text) !== null, dayError);
const optionalDay = z.union([z.literal('').transform(() => null), day], { error: dayError });

/** The address to which a sign-in link goes. */
export const signInForm = z.object({ email });

/** What somebody tells who asks for an account. */
export const accountRequestForm = z.object({
  organisatie: organization,
  naam: name,
  email,
  functie: line(200).min(1, 'Vul je functie in.'),
  namens: line(200).transform(orNull),
  opmerking: remark,
});

/** Which organisation the asker means, when the mail domain points to another one. */
export const confirmationForm = z.object({
  organisatie: z.union([z.literal(''), organization], { error: organizationError }).transform(orNull),
});

/** What is granted on approval, and whether the mail domain is learnt from it. */
export const approvalForm = z.object({
  organisatie: organization,
  rol: z.enum(roles, { error: 'Kies een rol.' }),
  domein: z.string().transform((text) => text === 'ja'),
});

/** Why a request is refused; the asker reads it. */
export const refusalForm = z.object({
  reden: remark.min(1, 'Vul in waarom je weigert: de aanvrager leest dit in de mail.'),
});

/** Who somebody is. */
export const personForm = z.object({
  naam: name,
  email: z
    .email('Vul een volledig mailadres in, bijvoorbeeld naam@gemeente.be.')
    .max(254, 'Een mailadres heeft hoogstens 254 tekens.'),
});

/** What a person becomes to an organisation. */
export const membershipForm = z.object({
  organisatie: organization,
  rol: z.enum(roles, { error: 'Kies een rol.' }),
  functie: line(200),
  namens: line(200).transform(orNull),
  vanaf: day,
  tot: optionalDay,
});

/** From which day on a membership no longer holds. */
export const endingForm = z.object({ vanaf: day });

/** That the erasure is meant: it cannot be undone. */
export const erasureForm = z.object({
  zeker: z.literal('ja', { error: 'Vink aan dat je de gegevens definitief wilt wissen.' }),
});

/** A mail domain as people write it: with or without @, in capitals or not. */
export const mailDomainForm = z.object({
  domein: line(254)
    .min(1, 'Vul een maildomein in.')
    .transform((text) => text.replace(/^@/, '').toLowerCase()),
});

/** A key for the API: of whom, what it is called, and until when it works; what it may are boxes beside it. */
export const keyForm = z.object({
  organisatie: organization,
  naam: line(100).min(1, 'Noem het programma dat de sleutel krijgt.'),
  tot: day,
});
