import { areasAround, type Delineation, shareIn, withMembers } from './delineation.ts';

/**
 * The delineation after one municipality (index) goes to an area (index), where it then lies alone and wholly, or to
 * none where that is null; the delineation itself where this changes nothing.
 */
export function moved(delineation: Delineation, municipality: number, area: number | null): Delineation {
  if (isThere(delineation, municipality, area)) return delineation;
  const { starts, areaOf, shareOf } = delineation;
  const [from, end] = [starts[municipality] as number, starts[municipality + 1] as number];
  const growth = (area === null ? 0 : 1) - (end - from);
  const length = areaOf.length + growth;
  const newAreaOf = new Int32Array(length);
  const newShareOf = new Float64Array(length);
  newAreaOf.set(areaOf.subarray(0, from));
  newShareOf.set(shareOf.subarray(0, from));
  if (area !== null) {
    newAreaOf[from] = area;
    newShareOf[from] = 1;
  }
  newAreaOf.set(areaOf.subarray(end), end + growth);
  newShareOf.set(shareOf.subarray(end), end + growth);
  return withMembers({
    ...delineation,
    starts: starts.map((start, at) => (at > municipality ? start + growth : start)),
    areaOf: newAreaOf,
    shareOf: newShareOf,
  });
}

/** Whether a municipality (index) already lies in this area (index) alone and wholly, or in none where that is null. */
function isThere(delineation: Delineation, municipality: number, area: number | null): boolean {
  const around = areasAround(delineation, municipality);
  if (area === null) return around.length === 0;
  return around.length === 1 && around[0] === area && shareIn(delineation, municipality, area) === 1;
}
