import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Prepare } from '#reception/page.ts';
import { chooseReading } from '../commands/choose-reading.ts';
import { type ColumnChoices, columnRoles } from '../engine/import/columns.ts';
import { readingForm } from '../forms.ts';
import { readAnew } from '../queries/read-anew.ts';
import { columnFields } from '../views/reading-form.tsx';
import { delineationImportPage } from './delineation-import-page.tsx';

/** `/beheer/afbakeningen/:id/lezing`: the import, where the form to read it otherwise came back. */
export const GET: Get = (ctx, request) =>
  delineationImportPage(ctx, request, request.entered && { form: 'reading', entered: request.entered });

/** Reads the file with these choices, and then keeps it so. */
export const PREPARE: Prepare = async (reading, { params, form }) => {
  const id = params.id ?? '';
  const chosen = checkedForm(readingForm, form);
  const columns: ColumnChoices = Object.fromEntries(
    columnRoles.flatMap((role) => {
      const choice = chosen[columnFields[role] as keyof typeof chosen];
      return choice === undefined ? [] : [[role, choice]];
    }),
  );
  const choices = {
    delineation: chosen.afbakening,
    encoding: chosen.codering,
    separator: chosen.scheidingsteken,
    sheet: chosen.blad,
    vintage: chosen.jaargang,
    columns,
  };
  const raw = await readAnew(reading, id, choices);
  return async (ctx) => {
    await chooseReading(ctx, id, choices, raw);
    return { seeOther: `/beheer/afbakeningen/${id}`, notice: 'Het bestand is opnieuw gelezen.' };
  };
};
