import { dutchList } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import { blanksIn } from '../engine/text-blocks.ts';

/** Refuses (Invalid, beside this field) a text that goes out with a blank that nobody filled in. */
export function refuseUnfilled({ field, words }: { readonly field: string; readonly words: string }): void {
  const blanks = blanksIn(words).map((name) => `{{${name.slice(0, 100)}}}`);
  if (blanks.length === 0) return;
  throw new Invalid('Er is nog niets verstuurd.', {
    [field]: `Vul eerst in wat nog tussen accolades staat, of haal het weg: ${dutchList(blanks.slice(0, 10))}.`,
  });
}
