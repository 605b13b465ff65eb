import { Invalid } from '#platform/refusals.ts';

/** The year of the inhabitants that `?inwoners=` asks for; undefined: the latest. Throws Invalid for what is no year. */
export function askedPopulationYear(query: URLSearchParams): number | undefined {
  const text = query.get('inwoners') ?? '';
  if (text === '') return undefined;
  if (!/^(19|20)\d{2}$/.test(text)) {
    const message = 'Schrijf bij inwoners een jaar van vier cijfers, bijvoorbeeld 2026.';
    throw new Invalid(message, { inwoners: message });
  }
  return Number(text);
}
