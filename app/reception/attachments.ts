import { createHmac } from 'node:crypto';
import { hashOf } from '#platform/files.ts';
import { Invalid } from '#platform/refusals.ts';
import { inWriting } from '#platform/writing.ts';
import { keepUploads } from '#rooms/documents/commands/keep-uploads.ts';
import { attachmentFields, fitting } from '#rooms/documents/model.ts';
import { listUploads } from '#rooms/documents/queries/list-uploads.ts';
import type { Deps } from './deps.ts';
import { newFormKey } from './form-key.ts';
import { FormValues } from './page.ts';
import { readingFor, type Visitor } from './visitor.ts';

/** A form of which the files are kept and stand as tokens, and why some were not taken; null where all were. */
export interface FormWithAttachments {
  readonly form: FormValues;
  readonly refusal: Invalid | null;
}

/**
 * Keeps the files of a form before its deed, so that a refused form loses none: a browser cannot fill in a file field.
 * In their place come tokens, that follow from the key of the form: the same sending again is the same form. What does
 * not fit is refused by name, and the rest stays.
 */
export async function keepAttachments(
  form: FormValues,
  key: string,
  { deps, visitor }: { readonly deps: Deps; readonly visitor: Visitor },
): Promise<FormWithAttachments> {
  const kept = await listUploads(readingFor(visitor, deps), form.all(attachmentFields.received));
  const chosen = form.files.filter(([field]) => field === attachmentFields.chosen);
  const offered = chosen.map(([, { bytes, name, ...file }]) => ({
    ...file,
    bytes,
    name,
    size: bytes.byteLength,
  }));
  const { fits, faults } = fitting(offered, kept);
  const secret = uploadSecret(deps, key || newFormKey(deps.formSecret, visitor.bearer));
  const uploads = fits.map(({ bytes, name, originalName, type }, place) => {
    const hash = hashOf(bytes);
    return {
      token: secret(`${place} ${hash} ${name}`),
      hash,
      bytes,
      originalName,
      displayName: name,
      claimedType: type,
    };
  });
  if (uploads.length > 0) await inWriting(deps.db, visitor, (ctx) => keepUploads(ctx, uploads, deps));
  const tokens = uploads.map(({ token }) => [attachmentFields.received, token] as const);
  const files = form.files.filter(([field]) => field !== attachmentFields.chosen);
  return { form: new FormValues([...form.entries, ...tokens], files), refusal: refusalOf(faults) };
}

/** Whether files were chosen in a form that takes them. */
export function hasAttachments({ files }: FormValues): boolean {
  return files.some(([field]) => field === attachmentFields.chosen);
}

function uploadSecret({ formSecret }: Deps, key: string): (of: string) => string {
  return (of) => createHmac('sha256', formSecret).update(`upload ${key} ${of}`).digest('base64url');
}

function refusalOf(faults: readonly string[]): Invalid | null {
  if (faults.length === 0) return null;
  return new Invalid(
    'Niet alle bestanden gaan mee. Er is nog niets verzonden; wat wel past, is al ontvangen.',
    {
      [attachmentFields.chosen]: faults.join(' '),
    },
  );
}
