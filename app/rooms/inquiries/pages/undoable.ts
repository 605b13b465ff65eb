import { NotFound } from '#platform/refusals.ts';
import { type FormRequest, FormValues, type Get, type Post } from '#reception/page.ts';
import { holdDeed } from '../commands/hold-deed.ts';
import { forgetDraft } from '../commands/undo-held-deed.ts';
import type { HeldPlace } from '../engine/held-deed.ts';
import { findOwnDraft } from '../queries/list-held-deeds.ts';

/** The field in which a form names the draft that it was written from. */
export const draftField = 'concept';

/**
 * A deed that sends something out, so that it waits before it happens and can be taken back; at once where the
 * installation says so, and where this form sends nothing.
 */
export function undoable(
  place: HeldPlace,
  deed: Post,
  sends: (request: FormRequest) => boolean = () => true,
): Post {
  return async (ctx, request) => {
    const { params, form, house } = request;
    const draft = form.text(draftField);
    if (house.undoSeconds === 0 || !sends(request)) {
      const outcome = await deed(ctx, request);
      await forgetDraft(ctx, draft);
      return outcome;
    }
    const held = { place, params, fields: form.entries, seconds: house.undoSeconds };
    await holdDeed(ctx, held, (trial) => deed(trial, request));
    await forgetDraft(ctx, draft);
    return { seeOther: `/vragen/${params.nummer}` };
  };
}

/** The form of such a deed; where the address names a draft of the actor, with all that was typed in it. */
export function withDraft(get: Get): Get {
  return async (ctx, request) => {
    const id = request.query.get(draftField);
    if (id === null || request.entered !== null) return await get(ctx, request);
    const draft = await findOwnDraft(ctx, id);
    if (draft === null) throw new NotFound('Dit concept is er niet meer: het is verstuurd of weggegooid.');
    const typed = draft.fields.filter(([name]) => name !== draftField);
    const values = new FormValues([...typed, [draftField, id]]);
    const message = draft.ending === 'returned' ? `Dit is niet verstuurd. ${draft.reason}` : '';
    return await get(ctx, { ...request, entered: { values, message, fields: {} } });
  };
}
