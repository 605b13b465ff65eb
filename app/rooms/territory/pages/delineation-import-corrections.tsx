import { Invalid } from '#platform/refusals.ts';
import type { FormRequest, FormValues, Get, Post } from '#reception/page.ts';
import { correctLines } from '../commands/correct-lines.ts';
import type { ProblemKind } from '../engine/import/import-problem.ts';
import type { ImportReport, LineCorrection, Vintage } from '../engine/import/import-report.ts';
import { knownLines } from '../engine/known-lines.ts';
import { acceptedSuggestions, correctionOf, untouched } from '../engine/line-entry.ts';
import { enteredLines } from '../forms.ts';
import { type DelineationImport, getImport } from '../queries/get-import.ts';
import { reportOnImport } from '../queries/report-on-import.ts';
import { delineationImportPage } from './delineation-import-page.tsx';

/** `/beheer/afbakeningen/:id/verbeteringen`: the import, where the form to correct lines came back. */
export const GET: Get = (ctx, request) =>
  delineationImportPage(ctx, request, request.entered && { form: 'corrections', entered: request.entered });

/** Takes over what was typed beside lines, the suggestion of a button, all suggestions of a kind, and areas for who had none. */
export const POST: Post = async (ctx, { params, query, form }) => {
  const given = await getImport(ctx, params.id ?? '');
  const { report, judgedBy } = await reportOnImport(ctx, given);
  const vintage = judgedBy.vintages.find(({ from }) => from === report.vintage.from);
  const kind = form.text('neemAlles') as ProblemKind;
  const corrections = [
    ...typedCorrections(form, given, vintage),
    ...acceptedSuggestions(report, kind, given.corrections),
    ...addedLines(form, given, report),
  ];
  await correctLines(ctx, given.id, withPressed(form, corrections));
  const after = new URLSearchParams(query);
  return {
    seeOther: `/beheer/afbakeningen/${given.id}${after.size === 0 ? '' : `?${after}`}`,
    notice: 'De verbeteringen zijn bewaard.',
  };
};

function typedCorrections(
  form: FormValues,
  { raw, corrections: earlier }: DelineationImport,
  vintage: Vintage | undefined,
): readonly LineCorrection[] {
  const known = knownLines(raw, earlier);
  const lines = new Set(
    form
      .all('regel')
      .map(Number)
      .filter((line) => known.has(line)),
  );
  const fields: Record<string, string> = {};
  const corrections = enteredLines(form, [...lines]).flatMap((entry) => {
    const correction = correctionOf(entry, vintage?.municipalities ?? []);
    if (correction === null) {
      fields[`gemeente-${entry.line}`] =
        `Regel ${entry.line}: geen gemeente van deze toestand heet zo. Vul de naam of de NIS-code in.`;
    }
    return correction ?? [];
  });
  if (Object.keys(fields).length > 0) throw new Invalid('Er is nog niets bewaard.', fields);
  return corrections;
}

/** The button beside a line says which municipality it is; what was typed elsewhere is kept with it. */
function withPressed(form: FormValues, corrections: readonly LineCorrection[]): readonly LineCorrection[] {
  const pressed = /^(\d{1,7}):(\d{5})$/.exec(form.text('neem'));
  if (pressed === null) return corrections;
  const [line, nis] = [Number(pressed[1]), pressed[2] ?? null];
  const typed = corrections.find((one) => one.line === line) ?? untouched(line);
  return [...corrections.filter((one) => one.line !== line), { ...typed, nis }];
}

/** A municipality that the file does not name gets a line of its own, below the last. */
function addedLines(
  form: FormRequest['form'],
  { raw, corrections }: DelineationImport,
  { sheet, areas, missing }: ImportReport,
): readonly LineCorrection[] {
  const rows = raw.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const last = Math.max(rows.at(-1)?.line ?? 0, ...corrections.map(({ line }) => line));
  const placed = missing.flatMap(({ nis }) => {
    const area = areas.find(({ code }) => code === form.text(`nieuw-${nis}`));
    return area === undefined ? [] : [{ nis, areaCode: area.code, area: area.name }];
  });
  return placed.map((one, index) => ({ ...untouched(last + 1 + index), ...one }));
}
