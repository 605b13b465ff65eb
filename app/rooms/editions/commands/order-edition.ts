import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { later } from '#platform/jobs.ts';
import { Conflict } from '#platform/refusals.ts';
import { type EditionForm, type EditionSelection, editionLimits, selectionText } from '../model.ts';
import { getStateKey } from '../queries/get-state-key.ts';
import { selectionOn } from '../queries/selection-on.ts';

/** What somebody asks for. `build` names the program that will make it. */
export interface EditionOrder {
  readonly day: Day;
  readonly selection: EditionSelection;
  readonly form: EditionForm;
  readonly build: string;
}

/**
 * Orders the sheets of a day as one file and returns the id of the edition: of the one that is there or on its way,
 * where somebody ordered the same of the same facts. A new one is made by a job (editions.make), and the oldest of
 * more than are kept go. Refuses (Invalid) a day or a selection without municipalities, (Conflict) when too many wait.
 */
export async function orderEdition(ctx: Writing, order: EditionOrder): Promise<string> {
  const { day, selection, form, build } = order;
  const { municipalities } = await selectionOn(ctx, selection, day);
  const ordered = {
    day,
    selection: selectionText(selection),
    form,
    state_key: await getStateKey(ctx, day, build),
  };
  const known = await findSame(ctx, ordered);
  if (known !== undefined) return known.id;
  await refuseCrowd(ctx);
  const added = await ctx.db
    .insertInto('editions.edition')
    .values({ id: ctx.newId(), ...ordered, total: municipalities.length, ordered_at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  // Somebody ordered the same at the same moment, and was first.
  if (added === undefined) return await orderEdition(ctx, order);
  await forgetSurplus(ctx);
  later(ctx, 'editions.make', { editionId: added.id });
  return added.id;
}

type Ordered = Readonly<Record<'day' | 'selection' | 'state_key', string>> & { readonly form: EditionForm };

async function findSame({ db }: Writing, { day, selection, form, state_key }: Ordered) {
  return await db
    .selectFrom('editions.edition')
    .select('id')
    .where('day', '=', day)
    .where('selection', '=', selection)
    .where('form', '=', form)
    .where('state_key', '=', state_key)
    .where((where) => where.or([where('ending', 'is', null), where('ending', '=', 'finished')]))
    .executeTakeFirst();
}

async function refuseCrowd({ db }: Writing): Promise<void> {
  const open = await db.selectFrom('editions.edition').select('id').where('ending', 'is', null).execute();
  if (open.length >= editionLimits.open) {
    throw new Conflict(
      'Er wachten al verschillende bundels om gemaakt te worden. Probeer het over enkele minuten opnieuw.',
    );
  }
}

/** Whoever orders, and however many: the disk holds no more than a few. */
async function forgetSurplus({ db }: Writing): Promise<void> {
  await db
    .deleteFrom('editions.edition')
    .where('ending', 'is not', null)
    .where('id', 'not in', (where) =>
      where
        .selectFrom('editions.edition')
        .select('id')
        .orderBy('ordered_at', 'desc')
        .orderBy('id', 'desc')
        .limit(editionLimits.kept),
    )
    .execute();
}
