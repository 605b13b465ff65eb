import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { Day } from '#platform/day.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';

/** Asks for codes of one day to see as those of another. */
export function TranslationForm({ codes, from, to }: { codes: string; from: Day; to: Day }) {
  return (
    <form action="/fusies" class="stack">
      <Textarea
        name="codes"
        label="NIS-codes"
        hint="Onder elkaar, of met komma’s of spaties ertussen, bijvoorbeeld 37015, 37007."
        rows={3}
        value={codes}
        required
      />
      <DateInput name="van" label="Codes van" required value={from} min={firstKnownDay} />
      <DateInput name="naar" label="Vertalen naar" required value={to} min={firstKnownDay} />
      <Button skin="secondary">Vertaal</Button>
    </form>
  );
}
