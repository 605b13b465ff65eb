/** What the journal calls the deeds that leave a step: "deelvraag: meer tijd gevraagd", by deed, from the names of the steps. */
export function deedNamesOf(
  noun: string,
  dutchNoun: string,
  steps: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(steps).map(([kind, name]) => [
      `${noun}.${kind}`,
      `${dutchNoun}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    ]),
  );
}
