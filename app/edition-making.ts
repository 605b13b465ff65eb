import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading, Writing } from '#platform/context.ts';
import { letOthersGo } from '#platform/let-others-go.ts';
import type { Typesetter } from '#platform/typesetting.ts';
import { inWriting } from '#platform/writing.ts';
import { claimEdition, type EditionClaim } from '#rooms/editions/commands/claim-edition.ts';
import { endEdition } from '#rooms/editions/commands/end-edition.ts';
import { keepParts, type NewPart } from '#rooms/editions/commands/keep-parts.ts';
import { type SelectionOnDay, selectionOn } from '#rooms/editions/queries/selection-on.ts';
import { editionTitle } from '#rooms/editions/texts.ts';
import { type MadeSheet, madeSheet, municipalitySheet } from '#rooms/portal/papers/municipality-sheet.ts';
import { sheetFileName } from '#rooms/portal/papers/sheet-content.ts';
import { sheetsInOne } from '#rooms/portal/papers/sheets-in-one.ts';
import { sheetGround } from '#rooms/portal/queries/sheet-ground.ts';
import { toldOnSheet } from '#rooms/portal/queries/told-on-sheet.ts';
import { getMunicipality } from '#rooms/territory/queries/get-municipality.ts';

/** What it takes to make an edition. `press` may be kept busy for long: it is not the one that visitors wait for. */
export interface EditionDeps {
  readonly db: Kysely<Database>;
  readonly clock: () => Date;
  readonly press: Typesetter;
  readonly house: { readonly baseUrl: string; readonly isDemo: boolean };
  readonly build: string;
}

const actor = { kind: 'system', name: 'bladen' } as const;

/** So many bytes of one PDF in a part. */
const pieceSize = 1_000_000;

/** After so many sheets of one PDF its progress is noted. */
const step = 10;

/**
 * Makes an edition that was ordered, sheet by sheet; what an earlier attempt left of a ZIP stays. Does nothing where
 * there is nothing to make, and stops where it was cancelled, a later attempt took over, or `signal` says so: the next
 * start goes on with it.
 */
export async function makeEdition(deps: EditionDeps, id: string, signal: AbortSignal): Promise<void> {
  const write = <Answer>(deed: (ctx: Writing) => Promise<Answer>) =>
    inWriting(deps.db, { now: deps.clock(), actor }, deed);
  const claim = await write((ctx) => claimEdition(ctx, id, deps.build));
  if (claim === null) return;
  const ctx: Reading = { now: deps.clock(), actor, db: deps.db };
  const selection = await selectionOn(ctx, claim.selection, claim.day);
  const making: Making = { ...deps, ctx, claim, selection };
  const progress = claim.form === 'zip' ? zipFiles(making) : onePdf(making);
  try {
    for await (const made of progress) {
      if (signal.aborted || !(await write((writing) => keepParts(writing, claim, made)))) return;
    }
    await write((writing) => endEdition(writing, claim, deps.build));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

interface Making extends EditionDeps {
  readonly ctx: Reading;
  readonly claim: EditionClaim;
  readonly selection: SelectionOnDay;
}

interface Made {
  readonly done: number;
  readonly parts: readonly NewPart[];
}

/** A PDF for each sheet that is not there yet. */
async function* zipFiles(making: Making): AsyncGenerator<Made> {
  let number = making.claim.done;
  for await (const sheet of sheets(making, number)) {
    number += 1;
    const content = await making.press.pdf(municipalitySheet(sheet));
    yield { done: number, parts: [{ number, name: `${sheetFileName(sheet.content)}.pdf`, content }] };
  }
}

/** First the words and maps of all sheets, then the whole at once. */
async function* onePdf(making: Making): AsyncGenerator<Made> {
  const { claim, selection, press } = making;
  const made: MadeSheet[] = [];
  for await (const sheet of sheets(making, 0)) {
    made.push(sheet);
    if (made.length % step === 0) yield { done: made.length, parts: [] };
  }
  yield { done: made.length, parts: [] };
  const pdf = await press.pdf(sheetsInOne(made, editionTitle(claim.selection, selection.name, claim.day)));
  const pieces = Array.from({ length: Math.ceil(pdf.length / pieceSize) }, (_, at) => ({
    number: at + 1,
    name: null,
    content: pdf.subarray(at * pieceSize, (at + 1) * pieceSize),
  }));
  yield { done: made.length, parts: pieces };
}

/** The sheets of the selection after the first so many. Others are served between two. */
async function* sheets({ ctx, claim, selection, house }: Making, after: number): AsyncGenerator<MadeSheet> {
  const ground = await sheetGround(ctx, claim.day);
  for (const { nis, name } of selection.municipalities.slice(after)) {
    const municipality = await getMunicipality(ctx, nis, claim.day);
    if (municipality.state !== 'exists') throw new Error(`${name} (${nis}) is not there on ${claim.day}`);
    yield madeSheet(await toldOnSheet(ctx, ground, municipality), { ...house, madeAt: ctx.now });
    await letOthersGo();
  }
}
