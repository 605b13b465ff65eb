import type { Option } from '#design/field/option.ts';
import type { OptionGroup } from '#design/select/select.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { EditionView } from '../queries/editions.ts';
import { sizeWords } from '../texts.ts';
import { choiceName } from './selection-choices.ts';

interface FinishedEditionProps {
  readonly edition: EditionView;
  readonly choices: readonly (Option | OptionGroup)[];
}

/** An edition that is ready, in one line: of whom, in which form, how large, since when. */
export function FinishedEdition({ edition, choices }: FinishedEditionProps) {
  const { id, form, bytes, endedAt, selection } = edition;
  return (
    <>
      <a href={`/bladen/${id}/bestand`}>
        {choiceName(choices, selection)}: {form} ({sizeWords(bytes)})
      </a>
      {endedAt && <span class="table-note">gemaakt op {dutchMoment(endedAt)}</span>}
    </>
  );
}
