import { isOurFormKey } from './form-key.ts';

/** How sure we are that a form comes from a page of ours. */
export type Provenance = 'ours' | 'foreign';

/**
 * Whether a form comes from a page of ours (against cross-site request forgery, after OWASP): its Origin is ours;
 * where the browser sends none, it says that the form is of the same origin, or the form carries a key that we
 * signed for this very visitor. An Origin of `null` (a sandboxed frame, a local file) is never ours.
 */
export function provenanceOf(
  { headers, key, bearer }: { headers: Headers; key: string; bearer: string },
  { origins, formSecret }: { origins: readonly string[]; formSecret: Buffer },
): Provenance {
  const said = provenanceInHeaders(headers, origins);
  if (said !== null) return said;
  return bearer !== '' && isOurFormKey(formSecret, key, bearer) ? 'ours' : 'foreign';
}

/** What the headers say of it by themselves, before anything of the form is read; null where they say nothing. */
export function provenanceInHeaders(headers: Headers, origins: readonly string[]): Provenance | null {
  const origin = headers.get('origin');
  if (origin !== null) return origins.includes(origin) ? 'ours' : 'foreign';
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' ? 'ours' : 'foreign';
  return null;
}
