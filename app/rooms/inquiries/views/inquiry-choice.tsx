import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { SuggestedInquiry } from '../queries/suggest-relations.ts';
import { inquiryStateNames } from '../texts.ts';
import { likenessNames } from './relation-words.ts';

interface InquiryChoiceProps {
  readonly field: (name: string) => EnteredField;
  readonly suggested: readonly SuggestedInquiry[];
  /** The page of the form: a suggestion fills its number in. */
  readonly path: string;
}

/** Which other question, by its number; those that may be meant can be taken from a list. */
export function InquiryChoice({ field, suggested, path }: InquiryChoiceProps) {
  return (
    <>
      <TextInput
        {...field('nummer')}
        label="Nummer van de andere vraag"
        hint="Bijvoorbeeld RV-2026-000123."
        suggestions={suggested.map(({ number }) => number)}
        autocomplete="off"
        maxlength={20}
        required
      />
      {suggested.length > 0 && (
        <div class="stack">
          <Heading level={2} looks={5}>
            Misschien deze
          </Heading>
          <List
            looks="divided"
            items={suggested.map(({ number, subjectLine, registeredAt, state, because }) => (
              <>
                <a href={`${path}?nummer=${number}`}>
                  Kies {number}: {subjectLine}
                </a>
                <div class="help-text">
                  {likenessNames[because]}; {dutch(dayOf(registeredAt))}; {inquiryStateNames[state]}
                </div>
              </>
            ))}
          />
        </div>
      )}
    </>
  );
}
