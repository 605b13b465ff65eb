import { z } from 'zod';
import { parseDay } from '#platform/day.ts';
import { organizationKinds } from './model.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

const empty = z.literal('').transform(() => null);

const name = line(200).min(1, 'Vul een naam in.');
const provinceError = 'Kies een provincie uit de lijst.';
const province = z.union([empty, z.string().regex(/^\d{5}$/, provinceError)], { error: provinceError });

const dayError = 'Kies een dag die bestaat.';
const day = z.string().refine((text) => parseDay(text) !== null, dayError);
const optionalDay = z.union([empty, day], { error: dayError });

/** A new organisation. */
export const organizationForm = z.object({
  soort: z.enum(organizationKinds, { error: 'Kies een soort.' }),
  naam: name,
  provincie: province,
  vanaf: day,
});

/** What can change about an organisation. */
export const amendmentForm = z.object({ naam: name, provincie: province, tot: optionalDay });

/** Its codes: points and spaces in a number, and small letters in an OVO code, are allowed in writing. */
export const identifiersForm = z.object({
  nis: line(20).transform(withoutSpaces),
  kbo: line(20).transform((text) => withoutSpaces(text).replaceAll('.', '')),
  ovo: line(20).transform((text) => withoutSpaces(text).toUpperCase()),
  uri: z
    .string()
    .max(4000, 'Gebruik hoogstens 4000 tekens.')
    .transform((text) => text.split(/\s+/).filter((uri) => uri !== '')),
});

// Where only one branch of a union is near, its own message is given: each sentence stands on both.
const emailError = 'Vul een volledig mailadres in, of niets.';
const telephoneError = 'Gebruik cijfers, spaties en eventueel een plusteken vooraan.';
const addressError = 'Schrijf het adres op één regel van hoogstens 300 tekens.';
const websiteError = 'Begin het adres met https:// of http://, en gebruik hoogstens 500 tekens.';

/** How the public reaches it; what is not known stays empty. */
export const contactCardForm = z.object({
  email: z.union([empty, z.email(emailError).max(254, emailError)], { error: emailError }),
  telefoon: z.union([empty, z.string().regex(/^\+?[\d ./()-]{6,30}$/, telephoneError)], {
    error: telephoneError,
  }),
  adres: z.union([empty, line(300)], { error: addressError }),
  website: z.union([empty, z.url({ protocol: /^https?$/, error: websiteError }).max(500, websiteError)], {
    error: websiteError,
  }),
  toelichting: z
    .string()
    .max(4000, 'Gebruik hoogstens 4000 tekens.')
    .transform((text) => text || null),
});

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
