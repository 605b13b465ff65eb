import { z } from 'zod';
import { line } from './forms.ts';

const savedListName = line(60).min(1, 'Geef de lijst een naam.');

/** A list of questions to keep: its name, for whom, and what its address asks. */
export const savedListForm = z.object({
  naam: savedListName,
  voor: z.enum(['mij', 'kantoor'], { error: 'Kies voor wie de lijst is.' }),
  adres: line(2000),
});

/** Another name for a saved list. */
export const savedListNameForm = z.object({ naam: savedListName });
