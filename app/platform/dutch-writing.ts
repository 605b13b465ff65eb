const whole = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 1 });
const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' });

/** A count as Dutch readers write it: 1.082.705. */
export function dutchCount(count: number): string {
  return whole.format(count);
}

/** Square kilometres with two decimals: 208,24. */
export function dutchArea(squareKilometres: number): string {
  return hundredths.format(squareKilometres);
}

/** Kilometres of border with two decimals: 4,96 km. */
export function dutchKm(kilometres: number): string {
  return `${hundredths.format(kilometres)} km`;
}

/** A part of a whole, 0 to 1, as a percentage with one decimal where that says more: 53,3 %. */
export function dutchShare(share: number): string {
  return percent.format(share);
}

/** The difference between two parts of a whole, 0 to 1: 6,7 procentpunt. */
export function dutchPoints(difference: number): string {
  return `${tenths.format(100 * difference)} procentpunt`;
}

/** A list in a sentence: a, b en c. */
export function dutchList(items: readonly string[]): string {
  return list.format(items);
}
