import { z } from 'zod';
import { parseDay } from '#platform/day.ts';
import { editionForms, parseSelection } from './model.ts';

const dayError = 'Kies een dag die bestaat.';
const selectionError = 'Kies alle gemeenten, een provincie of een regio uit de lijst.';

/** An order: of which day, of which municipalities, in which form. */
export const orderForm = z.object({
  datum: z.string().refine((text) => parseDay(text) !== null, dayError),
  keuze: z.string().transform((text, context) => {
    const selection = parseSelection(text);
    if (selection !== null) return selection;
    context.addIssue({ code: 'custom', message: selectionError });
    return z.NEVER;
  }),
  vorm: z.enum(editionForms, { error: 'Kies één pdf of een zip.' }),
});
