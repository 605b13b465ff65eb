/** What stands in the place of the name of an asker whose details were erased. */
export const erasedAsker = 'gewist';

/**
 * By what an asker is known in a text: the address, the telephone number of at least eight digits, and a name of more
 * than one word; a first name alone is of many.
 */
export function askerTraces(asker: {
  readonly name: string;
  readonly email: string | null;
  readonly telephone: string;
}): readonly string[] {
  const name = asker.name.trim();
  const telephone = asker.telephone.trim();
  return [
    ...(asker.email === null ? [] : [asker.email]),
    ...(name.includes(' ') ? [name] : []),
    ...(telephone.replace(/\D/g, '').length >= 8 ? [telephone] : []),
  ];
}
