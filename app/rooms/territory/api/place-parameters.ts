import { z } from 'zod';

/** The parameter `nis` in a path. */
export const nisParameter = z
  .string()
  .regex(/^\d{5}$/, { error: 'Een NIS-code heeft vijf cijfers. Zoek de gemeente op naam: /gemeenten?zoek=.' })
  .meta({ description: 'NIS-code van de gemeente.', example: '31033' });

/** The parameter for the code of a delineation, in a path. */
export const delineationParameter = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}$/, {
    error: 'Deze afbakening kennen we niet. De codes staan in /afbakeningen.',
  })
  .meta({ description: 'Code van de afbakening.', example: 'vervoerregio' });
