/** The first after this one, round and round, that is a fellow of it; null where there is no other. */
export function nextFellow(
  codes: readonly string[],
  here: string,
  isFellow: (code: string) => boolean,
): string | null {
  const at = codes.indexOf(here);
  const others = [...codes.slice(at + 1), ...codes.slice(0, Math.max(at, 0))];
  return others.find(isFellow) ?? null;
}
