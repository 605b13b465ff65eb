import type { Reading } from '#platform/context.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import {
  listOrganizationChoices,
  type OrganizationChoice,
} from '#rooms/parties/queries/list-organization-choices.ts';
import { listBoxes } from './list-boxes.ts';

/** An organisation to which something can be referred, once it has a box. */
export interface Addressee extends OrganizationChoice {
  /** Whether a letter can go out today: to its box, or to a stand-in. */
  readonly hasBox: boolean;
}

/** The organisations of these kinds of today, by name, each with whether it can be written to. */
export async function listAddressees(
  ctx: Pick<Reading, 'db' | 'now'>,
  kinds: readonly OrganizationKind[],
): Promise<Addressee[]> {
  const choices = await listOrganizationChoices(ctx, kinds);
  const boxes = await listBoxes(
    ctx,
    choices.map(({ id }) => id),
  );
  return choices.map((choice) => ({ ...choice, hasBox: boxes.has(choice.id) }));
}
