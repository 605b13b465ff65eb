import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Select } from '#design/select/select.tsx';
import type { Reading } from '#platform/context.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Entered, FormValues } from '#reception/page.ts';
import { blanksIn, fillBlanks, type LetterKind } from '../engine/text-blocks.ts';
import { blankValuesOf } from '../queries/blank-values.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { listBlocksFor, type TextBlock } from '../queries/list-text-blocks.ts';

/** The value of the button that inserts a block and sends nothing. */
const inserting = 'tekstblok';

/** Stops a letter that was sent to have a text block inserted: its page shows it again, with the block in it. */
export function stopToInsert(form: FormValues): void {
  if (form.text('daad') !== inserting) return;
  const fields: Record<string, string> =
    form.text('blok') === '' ? { blok: 'Kies welk tekstblok je wilt invoegen.' } : {};
  throw new Invalid('Er is nog niets verstuurd.', fields);
}

/** A letter that came back with a block below what was written. */
export interface Insertion {
  readonly name: string;
  readonly text: string;
}

/** The block that a form asked for, below the text of this field; null where it asked for none that can go into this letter. */
export async function insertionIn(
  ctx: Reading,
  entered: Entered | null,
  {
    inquiry,
    letter,
    words,
  }: { readonly inquiry: InquiryView; readonly letter: LetterKind; readonly words: string },
): Promise<Insertion | null> {
  if (entered?.values.text('daad') !== inserting) return null;
  const block = (await listBlocksFor(ctx, letter)).find(({ id }) => id === entered.values.text('blok'));
  if (block === undefined) return null;
  const before = entered.values.text(words);
  const filled = fillBlanks(block.words, await blankValuesOf(ctx, inquiry, letter));
  return { name: block.name, text: before === '' ? filled : `${before}\n\n${filled}` };
}

interface TextBlockChoiceProps {
  readonly blocks: readonly TextBlock[];
  /** Where the form is sent. */
  readonly path: string;
  readonly insertion: Insertion | null;
  readonly error: string | undefined;
}

/** A block to choose, and the button that puts it into the letter without sending that. */
export function TextBlockChoice({ blocks, path, insertion, error }: TextBlockChoiceProps) {
  if (blocks.length === 0) return null;
  return (
    <>
      {insertion !== null && <Inserted {...insertion} />}
      <Select
        name="blok"
        label="Tekstblok"
        hint="Komt onder wat er al staat. Er wordt nog niets verstuurd."
        error={error}
        empty="Kies een tekstblok"
        options={blocks.map(({ id, name }) => ({ value: id, label: name }))}
        button={
          <Button name="daad" value={inserting} skin="secondary" icon="add" sendTo={`${path}#${inserted}`}>
            Voeg in
          </Button>
        }
      />
    </>
  );
}

/** Where the page goes on once a block was inserted. */
const inserted = 'tekstblok-ingevoegd';

function Inserted({ name, text }: Insertion) {
  const blanks = blanksIn(text).map((blank) => `{{${blank}}}`);
  return (
    <div id={inserted} tabindex={-1}>
      <Alert skin="success" title={`“${name}” staat onderaan je tekst`} live>
        {blanks.length === 0
          ? 'Lees de tekst na voor je hem verstuurt.'
          : `Vul nog in: ${dutchList(blanks)}.`}
      </Alert>
    </div>
  );
}
