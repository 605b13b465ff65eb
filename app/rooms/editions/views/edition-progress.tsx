import { Progress } from '#design/progress/progress.tsx';
import { editionState, secondsLeft } from '../model.ts';
import type { EditionView } from '../queries/editions.ts';
import { timeLeftWords } from '../texts.ts';

interface EditionProgressProps {
  readonly edition: EditionView;
  /** How many others come first. */
  readonly before: number;
  readonly now: Date;
}

/** How far an edition is, as a bar and in words, and how long it will take. */
export function EditionProgress({ edition, before, now }: EditionProgressProps) {
  const { done, total, form } = edition;
  const isLaidOut = form === 'pdf' && done === total;
  const isWaiting = editionState(edition) === 'waiting';
  return (
    <div class="stack">
      <Progress id="voortgang" label="De bundel wordt gemaakt" value={done} max={total} unit="bladen" />
      <p>
        {isWaiting && `${waitingWords(before)} `}
        {isLaidOut && 'Alle bladen zijn geschreven; nu worden ze opgemaakt als één pdf. '}
        {timeLeftWords(secondsLeft(edition, now))}
      </p>
      <p>
        De bundel verschijnt hier vanzelf. Bewaar het adres van deze pagina als je later terug wilt komen.
      </p>
    </div>
  );
}

function waitingWords(before: number): string {
  if (before === 0) return 'De bundel begint dadelijk.';
  return before === 1
    ? 'Eerst wordt 1 andere bundel gemaakt.'
    : `Eerst worden ${before} andere bundels gemaakt.`;
}
