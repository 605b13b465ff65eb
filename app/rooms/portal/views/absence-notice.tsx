import { Alert } from '#design/alert/alert.tsx';
import { isComparable, type TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { absenceWords } from './delineation-words.ts';

/** Why two delineations cannot be laid over each other, in the place of the comparison. */
export function AbsenceNotice({ delineations }: { delineations: readonly TerritoryDelineation[] }) {
  const absent = delineations.filter((one) => !isComparable(one));
  return <Alert skin="info">{absent.map(absenceWords).join(' ')}</Alert>;
}
