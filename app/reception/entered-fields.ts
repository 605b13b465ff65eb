import type { Entered } from './page.ts';

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
