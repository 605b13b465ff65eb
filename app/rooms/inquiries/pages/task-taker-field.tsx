import { Select } from '#design/select/select.tsx';
import type { Reading } from '#platform/context.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import { provinceNames } from '#rooms/parties/queries/list-provinces.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import type { Handler } from '../queries/list-handlers.ts';
import { contactPointName } from '../views/task-words.ts';
import { contactPointChoice } from './sent-task.ts';

interface TakerFieldProps {
  readonly field: EnteredField;
  readonly takers: readonly Handler[];
  /** Who has it where nobody is chosen. */
  readonly contactPoint: string;
}

/** For whom a task is: a person who handles the question, or its contact point. */
export function TakerField({ field, takers, contactPoint }: TakerFieldProps) {
  return (
    <Select
      {...field}
      label="Voor wie"
      required
      options={[
        { value: contactPointChoice, label: `${contactPoint}, voor wie er eerst aan toe is` },
        ...takers.map(({ personId, name, organizationName }) => ({
          value: personId,
          label: `${name} (${organizationName})`,
        })),
      ]}
    />
  );
}

/** The contact point that has a question, or the centre, in words. */
export async function contactPointOf(ctx: Reading, { provinceNis }: InquiryView): Promise<string> {
  return contactPointName(provinceNis, await provinceNames(ctx));
}
