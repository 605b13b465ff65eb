const whole = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A count as Dutch readers write it: 1.082.705. */
export function dutchCount(count: number): string {
  return whole.format(count);
}

/** Square kilometres with two decimals: 208,24. */
export function dutchArea(squareKilometres: number): string {
  return hundredths.format(squareKilometres);
}

/** A list in a sentence: a, b en c. */
export function dutchList(items: readonly string[]): string {
  return new Intl.ListFormat('nl-BE', { type: 'conjunction' }).format(items);
}
