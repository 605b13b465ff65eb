import { z } from 'zod';
import { parseDay } from '#platform/day.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');
const day = z.string().refine((value) => parseDay(value) !== null, 'Kies een dag die bestaat.');

/** An article as somebody writes it; `versie` is the version that it was opened at. */
export const articleForm = z.object({
  vraag: line(200).min(1, 'Schrijf de vraag.'),
  antwoord: z.string().min(1, 'Schrijf het antwoord.').max(20_000, 'Gebruik hoogstens 20.000 tekens.'),
  bron: line(300).min(1, 'Schrijf waarop het antwoord steunt: een artikel, een beslissing, gegevens.'),
  adres: z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ })], {
    error: 'Schrijf een volledig adres dat met https:// begint, of laat het leeg.',
  }),
  van: day,
  tot: z.union([z.literal('').transform(() => null), day], { error: 'Kies een dag die bestaat.' }),
  nakijken: day,
  eigenaar: line(100).min(1, 'Schrijf welke dienst dit bijhoudt.'),
  versie: line(10),
});

/** Why an article says nothing any more. */
export const withdrawalForm = z.object({
  reden: line(500).min(1, 'Schrijf waarom: wie het adres opent, leest dit.'),
});

/** What a reader says of an article. */
export const reactionForm = z.object({
  oordeel: z.enum(['helpt', 'past-niet', 'nuttig', 'niet-nuttig'], {
    error: 'Kies een van de knoppen.',
  }),
  woorden: z.string().max(1000, 'Gebruik hoogstens 1.000 tekens.'),
});
