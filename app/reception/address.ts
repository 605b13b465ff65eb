import { Unreadable } from './read-form.ts';

const maxParameters = 100;
const refusal = 'Dit adres is niet leesbaar. Controleer het, of begin op de startpagina.';

/**
 * Refuses an address that no link of ours can be: broken percent-encoding or UTF-8, null characters, or more
 * than a hundred parameters. Throws Unreadable.
 */
export function checkAddress(url: URL): void {
  const parameters = url.search === '' ? 0 : url.search.split('&').length;
  if (parameters > maxParameters) throw new Unreadable(refusal);
  try {
    const text = decodeURIComponent(url.pathname) + decodeURIComponent(url.search);
    if (text.includes('\0')) throw new Unreadable(refusal);
  } catch (error) {
    if (error instanceof URIError) throw new Unreadable(refusal);
    throw error;
  }
}
