import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { controlId } from '#design/field/field-ids.ts';
import { Select } from '#design/select/select.tsx';
import type { Reading } from '#platform/context.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Entered, FormValues } from '#reception/page.ts';
import {
  blanksIn,
  fillBlanks,
  type LetterKind,
  withBlock,
} from '#rooms/correspondence/engine/text-blocks.ts';
import { listBlocksFor, type TextBlock } from '#rooms/correspondence/queries/list-text-blocks.ts';
import { blankValuesOf } from '../queries/blank-values.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';

/** The value of the button that inserts a block and sends nothing. */
const inserting = 'tekstblok';

/** Stops a letter that was sent to have a text block inserted: its page shows it again, with the block in it. */
export function stopToInsert(form: FormValues): void {
  if (form.text('daad') !== inserting) return;
  if (form.text('blok') !== '') throw new Invalid(gone);
  throw new Invalid('Er is nog niets verstuurd.', {
    blok: 'Kies welk tekstblok je wilt invoegen, of verstuur met de knop onderaan.',
  });
}

/** Only who did not get the block reads it: on the page with the block in it there is nothing wrong. */
const gone =
  'Dit tekstblok is intussen ingetrokken, of past niet meer in deze brief. Kies een ander: er is nog niets verstuurd.';

/** A letter that came back with a block in it. */
export interface Insertion {
  readonly name: string;
  readonly text: string;
}

/** The block that a form asked for, in the text of this field; null where it asked for none that can go into this letter. */
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
  const [before = ''] = entered.values.all(words);
  const filled = fillBlanks(block.words, await blankValuesOf(ctx, inquiry, letter));
  return { name: block.name, text: withBlock(before, filled, placeIn(entered.values)) };
}

/** Where in the text the writer was; null where no script told. */
function placeIn(form: FormValues): number | null {
  const place = form.text('plaats');
  return /^\d{1,6}$/.test(place) ? Number(place) : null;
}

/** The element that a page with a TextBlockChoice names among its elements. */
export const placeElement = 'plaats-in-tekst';

interface TextBlockChoiceProps {
  readonly blocks: readonly TextBlock[];
  /** Where the form is sent. */
  readonly path: string;
  /** The field into which it goes. */
  readonly words: string;
  readonly insertion: Insertion | null;
  readonly error: string | undefined;
}

/** A block to choose, and the button that puts it into the letter without sending that. */
export function TextBlockChoice({ blocks, path, words, insertion, error }: TextBlockChoiceProps) {
  return (
    <plaats-in-tekst class="stack" data-veld={controlId(words)}>
      {insertion !== null && <Inserted {...insertion} />}
      <input type="hidden" name="plaats" value="" />
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
    </plaats-in-tekst>
  );
}

/** Where the page goes on once a block was inserted. */
const inserted = 'tekstblok-ingevoegd';

function Inserted({ name, text }: Insertion) {
  const blanks = blanksIn(text).map((blank) => `{{${blank}}}`);
  return (
    <div id={inserted} tabindex={-1}>
      <Alert skin="success" title={`“${name}” staat in je tekst`} live>
        {blanks.length === 0
          ? 'Lees de tekst na voor je hem verstuurt.'
          : `Vul nog in: ${dutchList(blanks)}.`}
      </Alert>
    </div>
  );
}
