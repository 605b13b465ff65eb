import { z } from 'zod';
import { Invalid } from '#platform/refusals.ts';
import { letterKinds } from './engine/text-blocks.ts';
import { authorities } from './model.ts';

/** Signs that turn the direction of what comes after them: a line in a list or a subject would turn its neighbours. */
const directionSigns = /[\u202A-\u202E\u2066-\u2069]/g;

const line = (longest: number) =>
  z
    .string()
    .overwrite((value) => value.replace(directionSigns, ''))
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

/** The version at which a form was opened; null where it does not say. */
const version = z.string().transform((value) => (/^\d{1,9}$/.test(value) ? Number(value) : null));

/** The words of a text block; into which letters it can go is `lettersIn`. */
export const textBlockForm = z.object({
  naam: line(100).min(1, 'Geef het tekstblok een naam.'),
  woorden: z.string().min(1, 'Schrijf de tekst.').max(10_000, 'Gebruik hoogstens 10.000 tekens.'),
  bestemming: z.union([z.literal('').transform(() => null), z.enum(authorities)], {
    error: 'Kies een bestemming uit de lijst.',
  }),
  versie: version,
});

/** A text block that is withdrawn. */
export const withdrawalForm = z.object({ versie: version });

/** The letters that a form ticks, with that of its authority. Refuses (Invalid) none at all. */
export function lettersIn(ticked: readonly string[], authority: string | null) {
  const letters = letterKinds.filter(
    (letter) => ticked.includes(letter) || (letter === 'elsewhere' && authority !== null),
  );
  if (letters.length === 0)
    throw new Invalid('Er is nog niets bewaard.', { brieven: 'Kruis aan in welke teksten het blok past.' });
  return letters;
}
