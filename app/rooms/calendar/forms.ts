import { z } from 'zod';
import { parseDay } from '#platform/day.ts';
import { countedFromDays, enteredDayOffKinds } from './model.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest, `Gebruik hoogstens ${longest} tekens.`)
    .regex(/^\P{Cc}*$/u, 'Schrijf dit op één regel.');

const day = z.string().refine((text) => parseDay(text) !== null, 'Kies een dag die bestaat.');
const because = line(500).min(1, 'Geef de reden.');
const addressError = 'Begin het adres met https:// of http://, en gebruik hoogstens 500 tekens.';

/** A day on which the office is closed. */
export const dayOffForm = z.object({
  dag: day,
  soort: z.enum(enteredDayOffKinds, { error: 'Kies een soort.' }),
  naam: line(100).min(1, 'Vul in waarom het kantoor gesloten is.'),
  bron: line(300).min(1, 'Vul in welk document dit zegt.'),
  adres: z.union(
    [
      z.literal('').transform(() => null),
      z.url({ protocol: /^https?$/, error: addressError }).max(500, addressError),
    ],
    { error: addressError },
  ),
});

/** Why a day off is withdrawn. */
export const withdrawalForm = z.object({ reden: because });

const lastDay = z.enum(['stays', 'moves'], { error: 'Kies wat er met de laatste dag gebeurt.' });
const countError = 'Vul een geheel getal vanaf 1 in, of laat leeg als er geen termijn is.';
const count = z.union(
  [
    z.literal('').transform(() => null),
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, countError)
      .transform(Number),
  ],
  { error: countError },
);
const unit = z.enum(['calendarDays', 'officeDays', 'months'], { error: 'Kies een eenheid.' });

/** The office's own target; an empty count is none. */
export const targetForm = z.object({
  aantal: count,
  eenheid: unit,
  laatste: lastDay,
  telt: z.enum(countedFromDays, { error: 'Kies vanaf welke dag er geteld wordt.' }),
  stilstand: z.enum(['ja', 'nee'], { error: 'Kies of de termijn stilstaat.' }),
  vanaf: day,
  reden: because,
});

/** How long an asker has; an empty count is as long as it takes. */
export const askerTermForm = z.object({
  aantal: count,
  eenheid: unit,
  laatste: lastDay,
  vanaf: day,
  reden: because,
});

/** What happens to the last day of a term whose length is in a source. */
export const lastDayForm = z.object({ laatste: lastDay, vanaf: day, reden: because });
