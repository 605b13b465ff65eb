/** What is said aloud when progress went from one value to another: something at every quarter, null in between. */
export function heardProgress(from: number, to: number, whole: number): string | null {
  const quarter = (value: number) => Math.floor((value / whole) * 4);
  return quarter(to) > quarter(from) ? `${to} van ${whole} bladen` : null;
}
