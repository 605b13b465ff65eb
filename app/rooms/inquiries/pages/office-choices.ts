import type { Reading } from '#platform/context.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { listProvinces } from '#rooms/parties/queries/list-provinces.ts';
import { addresseeKinds } from '../model.ts';
import { listHandlers } from '../queries/list-handlers.ts';
import { listTriageRules } from '../queries/list-triage-rules.ts';
import type { OfficeChoices } from '../views/inquiry-filter.tsx';

/** What the filters of the office choose from. */
export async function officeChoices(ctx: Reading): Promise<OfficeChoices> {
  const rules = await listTriageRules(ctx);
  return {
    provinces: await listProvinces(ctx),
    administrations: await listOrganizationChoices(ctx, addresseeKinds),
    handlers: await listHandlers(ctx),
    themes: [...new Set(rules.flatMap(({ theme }) => theme || []))],
  };
}
