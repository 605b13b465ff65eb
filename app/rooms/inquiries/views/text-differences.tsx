import { Details } from '#design/details/details.tsx';
import { differences } from '../engine/text-differences.ts';

/** What was changed in a text, word by word; said in words to who does not see it. */
export function TextDifferences({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <Details summary="Wat je veranderde" open>
      <p class="own-lines">
        {differences(before, after).map(({ kind, text }) => {
          if (kind === 'same') return text;
          if (kind === 'removed') {
            return (
              <del>
                <span class="visually-hidden">geschrapt: </span>
                {text}
              </del>
            );
          }
          return (
            <ins>
              <span class="visually-hidden">toegevoegd: </span>
              {text}
            </ins>
          );
        })}
      </p>
    </Details>
  );
}
