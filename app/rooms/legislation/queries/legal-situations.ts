import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { legalSituationOf } from '../engine/legal-situation.ts';
import type { LegalSituation, Position } from '../model.ts';
import { listLegalRules } from './list-legal-rules.ts';

/** What the rules of a day say of every delineation and area; both refuse (NotFound) a delineation that is none. */
export interface LegalSituations {
  of(delineation: string): readonly LegalSituation[];
  /** With its position, a rule that accepts that position asks nothing of the area. */
  ofArea(delineation: string, area: string, position?: Position): readonly LegalSituation[];
}

/** Reads the rules of a day once (three small queries) and answers for everything on it. Refuses (Invalid) a day before the facts begin. */
export async function legalSituations(ctx: Reading, day: Day): Promise<LegalSituations> {
  const { rules, derogations } = await listLegalRules(ctx, day);
  const { delineations } = await territoryOn(ctx, day);
  const answer = (delineation: string, area?: string, position?: Position) => {
    const kind = delineations.get(delineation)?.kind;
    if (kind === undefined) throw new NotFound('Deze afbakening kennen we niet. Kijk de code na.');
    return legalSituationOf(rules, derogations, { delineation, kind, area, position }, day);
  };
  return { of: (delineation) => answer(delineation), ofArea: answer };
}
