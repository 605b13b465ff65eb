import type { Reading } from '#platform/context.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import { fittingRules } from '../engine/triage.ts';
import { listTriageRules } from './list-triage-rules.ts';

/** Where a question with this text may belong that is not here, each once, by the rules that staff maintain. */
export async function listElsewhereHints(
  ctx: Pick<Reading, 'db'>,
  text: string,
): Promise<readonly Authority[]> {
  const rules = (await listTriageRules(ctx)).filter(({ authority }) => authority !== null);
  return [...new Set(fittingRules(text, rules).flatMap(({ rule }) => rule.authority ?? []))];
}
