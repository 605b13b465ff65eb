import { isOurFormKey } from './form-key.ts';

/**
 * Whether a form comes from a page of ours (against cross-site request forgery, after OWASP): its Origin is
 * ours, or, where the browser sends none, it carries a key that we signed for this visitor.
 */
export function isFromOurPage(
  { headers, key, bearer }: { headers: Headers; key: string; bearer: string },
  { origins, formSecret }: { origins: readonly string[]; formSecret: Buffer },
): boolean {
  const origin = headers.get('origin');
  if (origin !== null && origin !== 'null') return origins.includes(origin);
  return isOurFormKey(formSecret, key, bearer);
}
