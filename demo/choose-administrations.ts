import type { Writing } from '#platform/context.ts';
import { reviseTriageRule } from '#rooms/inquiries/commands/revise-triage-rule.ts';
import { listTriageRules } from '#rooms/inquiries/queries/list-triage-rules.ts';
import { findPlace } from './find-place.ts';

/** Who is competent for what, by a word of the rule. */
const choices = [
  { word: 'politiezone', kind: 'federalAdministration', name: 'FOD Binnenlandse Zaken' },
  { word: 'woonmaatschappij', kind: 'flemishAdministration', name: 'Wonen in Vlaanderen' },
  { word: 'vervoerregio', kind: 'flemishAdministration', name: 'Departement Mobiliteit en Openbare Werken' },
] as const;

/** Chooses the administrations of the demonstration in the rules that Regioloket came with. */
export async function chooseAdministrations(ctx: Writing): Promise<void> {
  const rules = await listTriageRules(ctx);
  for (const { word, kind, name } of choices) {
    const rule = rules.find(({ words }) => words.includes(word));
    if (rule === undefined) throw new Error(`no rule knows “${word}”`);
    const administrationId = await findPlace(ctx, { by: 'name', kind, name });
    await reviseTriageRule(ctx, rule.id, { ...rule, administrationId, source: 'Demonstratie' });
  }
}
