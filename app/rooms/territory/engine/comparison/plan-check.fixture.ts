import type { Shape } from './brute-force.fixture.ts';
import { areasAround, membersIn } from './delineation.ts';
import type { MoveQuestion } from './existing-moves.ts';
import type { MovePlan } from './move-plan.ts';
import { piecesOfLand } from './pieces-of-land.ts';

/**
 * What a plan breaks of its shape, in words; nothing where it keeps its promise. Carries the moves out and looks, knowing
 * nothing of programs or solvers. Needs a delineation in which nobody lies twice.
 */
export function brokenBy({ incidence, borders }: MoveQuestion, plan: MovePlan, shape: Shape): string[] {
  const { areas, regions } = incidence;
  const { codes, indexOf } = areas.municipalities;
  const areaOf = new Map(
    [...codes.keys()].flatMap((one) => [...areasAround(areas, one)].map((area) => [one, area])),
  );
  const wrongStarts = plan.moves.filter(({ nis, from }) => {
    return areas.areas[areaOf.get(indexOf.get(nis) ?? -1) ?? -1] !== from;
  });
  for (const { nis, to } of plan.moves) areaOf.set(indexOf.get(nis) ?? -1, areas.areas.indexOf(to ?? ''));
  const after = (area: number) => [...areaOf].flatMap(([one, its]) => (its === area ? one : []));
  const regionOf = (one: number) => areasAround(regions, one)[0] ?? -1;
  const holdsAll = (area: number, region: number) =>
    [...areaOf].every(([one, its]) => regionOf(one) !== region || its === area);
  const faults = [...areas.areas.keys()].flatMap((area) => {
    const [before, members] = [[...membersIn(areas, area)], after(area)];
    const touched = [...new Set(members.map(regionOf))];
    const isUnion = touched.every((region) => holdsAll(area, region));
    const crosses = touched.length > 1 && !(shape === 'supraRegional' && isUnion);
    const isTorn = piecesOfLand(borders, before).length === 1 && piecesOfLand(borders, members).length !== 1;
    return [
      crosses && `${areas.areas[area]} crosses`,
      before.length > 0 &&
        members.length === 0 &&
        shape !== 'supraRegional' &&
        `${areas.areas[area]} is empty`,
      shape === 'connected' && isTorn && `${areas.areas[area]} is torn apart`,
    ].flatMap((fault) => (fault === false ? [] : fault));
  });
  return [...wrongStarts.map(({ nis, from }) => `${nis} is not in ${from}`), ...faults];
}
