import { z } from 'zod';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';

/** The parameter `datum`: the day of which the state is asked. */
export const dayParameter = z.iso
  .date({ error: 'Schrijf een bestaande dag als jaar, maand en dag, bijvoorbeeld 2025-01-01.' })
  .optional()
  .meta({
    description: 'Dag waarvan je de toestand vraagt, vanaf 2018-12-31; zonder: vandaag (in Brussel).',
    example: '2025-01-01',
  });

/** The day that was asked: today where none was. */
export function dayIn(ctx: Reading, query: { readonly datum?: string | undefined }): Day {
  return query.datum ?? dayOf(ctx.now);
}
