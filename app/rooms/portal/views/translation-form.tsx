import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { firstKnownDay } from '#rooms/territory/model.ts';
import type { AskedTranslation } from './translation-question.ts';

/** Asks for codes of one day to see as those of another; what was typed stays, with what is wrong beside it. */
export function TranslationForm({ typed, errors }: Pick<AskedTranslation, 'typed' | 'errors'>) {
  const field = (name: keyof typeof typed) => ({ name, value: typed[name], error: errors[name] });
  return (
    <>
      <ErrorSummary errors={errors} />
      <form action="/fusies" class="stack" novalidate>
        <Textarea
          {...field('codes')}
          label="NIS-codes"
          hint="Onder elkaar, of met komma’s of spaties ertussen, bijvoorbeeld 37015, 37007."
          rows={3}
          required
        />
        <DateInput {...field('van')} label="Codes van" required min={firstKnownDay} />
        <DateInput {...field('naar')} label="Vertalen naar" required min={firstKnownDay} />
        <Button skin="secondary">Vertaal</Button>
      </form>
    </>
  );
}
