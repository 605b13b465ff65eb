import { Details } from '#design/details/details.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { ScatteredArea } from '#rooms/territory/engine/comparison/scattered-areas.ts';
import { areasInSentence } from './delineation-words.ts';
import { municipalityNames } from './municipality-links.tsx';
import type { TrialFrame } from './trial-frame.ts';
import { areaName } from './trial-words.ts';

/** Which areas lie in more than one piece and who lies in none, with the moves; what is so by the moves comes first. */
export function TrialPieces(frame: TrialFrame) {
  const { effect, delineation } = frame;
  const { before, after } = effect;
  const known = new Map((before.scattered ?? []).map((area) => [area.area, textOf(area)]));
  const scattered = (after.scattered ?? [])
    .map((one) => ({ ...one, isNew: known.get(one.area) !== textOf(one) }))
    .sort((one, other) => Number(other.isNew) - Number(one.isNew));
  return (
    <>
      {after.scattered === null && (
        <p class="prose">Welke gemeenten op deze dag aan elkaar grensden, is onbekend.</p>
      )}
      {scattered.length > 0 && (
        <Details
          summary={`De ${areasInSentence(delineation)} in meer dan één stuk (${dutchCount(scattered.length)})`}
          open={scattered.some(({ isNew }) => isNew)}
        >
          <ul class="list list--bullets">
            {scattered.map((one) => (
              <li>
                <strong>{areaName(delineation, one.area)}</strong>
                {one.isNew && ' (door de zetten)'}: {piecesWords(frame, one)}.
              </li>
            ))}
          </ul>
          <p class="field__hint">
            Een stuk is een groep gemeenten die aan elkaar grenzen, zonder Brussel, Wallonië en het
            buitenland.
          </p>
        </Details>
      )}
      {after.inNone.length > 0 && (
        <Details summary={`De gemeenten zonder gebied (${dutchCount(after.inNone.length)})`}>
          <p>{inNoneWords(frame)}.</p>
        </Details>
      )}
    </>
  );
}

function textOf({ pieces }: ScatteredArea): string {
  return pieces.map((piece) => piece.join(' ')).join('|');
}

/** The largest piece by its size, the others by their names. */
function piecesWords({ trial }: TrialFrame, { pieces }: ScatteredArea): string {
  const [largest = [], ...others] = pieces;
  const apart = others.map((piece) =>
    dutchList(municipalityNames(trial.before, piece).map(({ name }) => name)),
  );
  return `${dutchCount(largest.length)} gemeenten samen; apart ${apart.join('; apart ')}`;
}

function inNoneWords({ trial, effect }: TrialFrame): string {
  const before = new Set(effect.before.inNone);
  return dutchList(
    municipalityNames(trial.before, effect.after.inNone).map(({ nis, name }) =>
      before.has(nis) ? name : `${name} (door de zetten)`,
    ),
  );
}
