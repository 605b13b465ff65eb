import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { chooseReading } from '../commands/choose-reading.ts';
import { type ColumnChoices, columnRoles } from '../engine/import/columns.ts';
import { readingForm } from '../forms.ts';
import { columnFields } from '../views/reading-form.tsx';
import { delineationImportPage } from './delineation-import-page.tsx';

/** `/beheer/afbakeningen/:id/lezing`: the import, where the form to read it otherwise came back. */
export const GET: Get = (ctx, request) =>
  delineationImportPage(ctx, request, request.entered && { form: 'reading', entered: request.entered });

/** The file is read with these choices. */
export const POST: Post = async (ctx, { params, form }) => {
  const id = params.id ?? '';
  const chosen = checkedForm(readingForm, form);
  const columns: ColumnChoices = Object.fromEntries(
    columnRoles.flatMap((role) => {
      const choice = chosen[columnFields[role] as keyof typeof chosen];
      return choice === undefined ? [] : [[role, choice]];
    }),
  );
  await chooseReading(ctx, id, {
    delineation: chosen.afbakening,
    encoding: chosen.codering,
    separator: chosen.scheidingsteken,
    sheet: chosen.blad,
    vintage: chosen.jaargang,
    columns,
  });
  return { seeOther: `/beheer/afbakeningen/${id}`, notice: 'Het bestand is opnieuw gelezen.' };
};
