import type { Entered, FormValues } from './page.ts';

/** What a field of the design takes to show itself: its name, its value, and what is wrong with it. */
export interface EnteredField {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
}

/**
 * Fills the fields of a form: with what was typed where the form came back, else with what is known. A field
 * that is not in `known` starts empty.
 */
export function enteredFields(
  entered: Entered | null,
  known: Readonly<Record<string, string | null>> = {},
): (name: string) => EnteredField {
  return (name) => ({
    name,
    value: entered === null ? (known[name] ?? '') : entered.values.text(name),
    error: entered?.fields[name],
  });
}

/** What is shown again at most, in signs: many times what anybody types, and no page to flood us with. */
export const longestEcho = 100_000;

/** What a form carries beside what somebody typed in it: its keys, and what was chosen. */
const carried: ReadonlySet<string> = new Set([
  'sleutel',
  'versie',
  'gezien',
  'daad',
  'beantwoord',
  'ontvangen',
]);
const chosen = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d+$/;

/** What was typed, for a page without the form; none of more than people type: the browser has that. */
export function typedWords({ entries }: FormValues): readonly string[] {
  const typed = entries
    .filter(([name, value]) => !carried.has(name) && value.trim() !== '' && !chosen.test(value))
    .map(([, value]) => value);
  return typed.join('').length > longestEcho ? [] : typed;
}
