import { z } from 'zod';
import { attachmentLimits } from '#rooms/documents/model.ts';
import type { SentFile } from './page.ts';
import { safeName } from './received-file.ts';

const notBase64 = 'Dit is geen base64: gebruik A-Z, a-z, 0-9, + en /, en vul aan met =.';

const file = z
  .strictObject(
    {
      naam: z
        .string({ error: 'Geef de naam van het bestand.' })
        .min(1, 'Geef de naam van het bestand.')
        .max(1000, 'Een naam heeft hoogstens 1.000 tekens.')
        .refine((name) => name.isWellFormed() && !name.includes('\0'), 'Deze naam is geen leesbare tekst.')
        .meta({ description: 'De naam, met het einde dat zegt wat het is.', example: 'besluit.pdf' }),
      inhoud: z
        .string({ error: 'Geef de inhoud in base64.' })
        .transform((text, ctx) => {
          const bytes = Buffer.from(text, 'base64');
          // Signs that are no base64 are passed over: then it comes back shorter.
          if (bytes.toString('base64') !== text) ctx.addIssue({ code: 'custom', message: notBase64 });
          return new Uint8Array(bytes);
        })
        .meta({ description: 'De bytes, in base64 (RFC 4648, deel 4).', contentEncoding: 'base64' }),
    },
    { error: 'Geef een naam en een inhoud.' },
  )
  .transform(
    ({ naam, inhoud }): SentFile => ({ name: safeName(naam), originalName: naam, type: '', bytes: inhoud }),
  );

/** The field of a body that holds files. */
export const filesField = z
  .array(file, { error: 'Geef een lijst van bestanden.' })
  .max(attachmentLimits.files, `Er gaan hoogstens ${attachmentLimits.files} bestanden mee.`)
  .default([])
  .meta({ description: 'Bestanden die meegaan met de vraag.' });
