import { z } from 'zod';
import { parseDay } from '#platform/day.ts';
import { followUpKinds } from './model.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');
const emailError = 'Vul een volledig mailadres in, bijvoorbeeld naam@vlaanderen.be.';
const email = z.email(emailError).max(254, 'Een mailadres heeft hoogstens 254 tekens.');
const day = z.string().refine((value) => parseDay(value) !== null, 'Kies een dag die bestaat.');

/** When an addressee is written to, and in which words. */
export const followUpRuleForm = z.object({
  soort: z.enum(followUpKinds, { error: 'Kies wat de regel doet.' }),
  dagen: z
    .string()
    .regex(/^-?\d{1,3}$/, 'Vul een geheel aantal dagen in; met een min ervoor is het vóór de termijn.')
    .transform(Number)
    .refine((days) => days >= -60 && days <= 365, 'Kies van 60 dagen ervoor tot 365 dagen erna.'),
  onderwerp: line(200).min(1, 'Schrijf het onderwerp van de mail.'),
  tekst: z.string().min(1, 'Schrijf de tekst van de mail.').max(10_000, 'Gebruik hoogstens 10.000 tekens.'),
  actief: z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' }),
  versie: line(20),
});

/** The functional mailbox of an organisation; empty for that of its contact card. */
export const mailboxForm = z.object({
  eigen: z.union([z.literal('').transform(() => null), email], { error: emailError }),
});

/** A mailbox that takes over for some days. */
export const standInForm = z.object({ postvak: email, van: day, tot: day, reden: line(200) });

/** Who is told by name; empty for nobody. */
export const escalationForm = z.object({
  naam: line(200).min(1, 'Vul de naam in.'),
  email,
});
