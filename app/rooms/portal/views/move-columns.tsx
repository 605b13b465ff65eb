import type { Column } from '#design/table/table.tsx';
import type { ExplainedAnswer } from '#rooms/territory/engine/comparison/move-exercise.ts';
import { type Move, type MoveVariant, moveVariants } from '#rooms/territory/engine/comparison/move-plan.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MoveAnswers } from '#rooms/territory/queries/get-move-answers.ts';
import { areaInSentence } from './delineation-words.ts';
import {
  certaintyWords,
  type ExercisePair,
  figureWords,
  inhabitantsWords,
  municipalities,
  tieWords,
  variantWords,
} from './move-words.ts';

/** An exercise: over which delineations of which territory. */
export interface ExerciseFrame extends ExercisePair {
  readonly territory: Territory;
  /** The query that keeps the day in a link. */
  readonly suffix: string;
  /** The day, where it is not today. */
  readonly otherDay: string | null;
}

/** One of the five questions with its answer. */
export interface AnswerRow {
  readonly variant: MoveVariant;
  readonly answer: ExplainedAnswer;
}

/** One municipality that would change area, and in the answer to which question. */
export interface MoveRow extends Move {
  readonly variant: MoveVariant;
}

/** The questions in order, with their answers. */
export function answerRows(answers: MoveAnswers): readonly AnswerRow[] {
  return moveVariants.map((variant) => ({ variant, answer: answers[variant] }));
}

/** The columns of the questions, for the screen and for a file. */
export function answerColumns(pair: ExercisePair): Column<AnswerRow>[] {
  return [
    {
      key: 'vraag',
      label: 'Vraag',
      header: true,
      cell: ({ variant }) => {
        const { name, rule } = variantWords(variant, pair);
        return (
          <>
            {name}
            <span class="table-note">{rule}</span>
          </>
        );
      },
      value: ({ variant }) => variantWords(variant, pair).name,
    },
    {
      key: 'aantal',
      label: 'Kleinste aantal gemeenten dat van gebied zou wisselen',
      cell: ({ variant, answer }) => (
        <>
          {figureWords(variant, answer)}
          {variant === 'inhabitants' && answer.outcome === 'found' && (
            <span class="table-note">in {municipalities(answer.plan.moves.length)}</span>
          )}
        </>
      ),
      value: ({ answer }) => (answer.outcome === 'found' ? answer.plan.moves.length : null),
    },
    {
      key: 'zekerheid',
      label: 'Hoe zeker',
      cell: ({ variant, answer }) => (
        <>
          {certaintyWords(variant, answer, pair)}
          {tieWords(answer) !== '' && <span class="table-note">{tieWords(answer)}</span>}
        </>
      ),
      value: ({ variant, answer }) => `${certaintyWords(variant, answer, pair)} ${tieWords(answer)}`.trim(),
    },
    {
      key: 'inwoners',
      label: 'Inwoners van die gemeenten',
      numeric: true,
      cell: ({ answer }) => (answer.outcome === 'found' ? inhabitantsWords(answer.plan) : ''),
      value: ({ answer }) => (answer.outcome === 'found' ? answer.plan.inhabitants : null),
    },
  ];
}

/** Every municipality in the first solution of every question. */
export function moveRows(answers: MoveAnswers): readonly MoveRow[] {
  return answerRows(answers).flatMap(({ variant, answer }) =>
    answer.outcome === 'found' ? answer.plan.moves.map((move) => ({ ...move, variant })) : [],
  );
}

/** The columns of the municipalities: the question only in a file, where those of all stand together. */
export function moveColumns(frame: ExerciseFrame): Column<MoveRow>[] {
  const { territory, delineation, other, suffix } = frame;
  const from = ({ from: code }: Move) => delineation.areas.get(code)?.name ?? code;
  const to = (move: Move) => destinationWords(move, frame);
  const region = ({ region: code }: Move) => other.areas.get(code)?.name ?? 'onbekend';
  return [
    {
      key: 'gemeente',
      label: 'Gemeente',
      header: true,
      cell: ({ nis }) => <a href={`/gemeenten/${nis}${suffix}`}>{nameOf(territory, nis)}</a>,
      value: ({ nis }) => nameOf(territory, nis),
    },
    { key: 'van', label: `Van ${areaInSentence(delineation)}`, cell: from, value: from },
    { key: 'naar', label: `Naar ${areaInSentence(delineation)}`, cell: to, value: to },
    { key: 'regio', label: other.name, cell: region, value: region },
  ];
}

/** The same columns for a file, with the question and the code of the municipality. */
export function moveFileColumns(frame: ExerciseFrame): Column<MoveRow>[] {
  const name = ({ variant }: MoveRow) => variantWords(variant, frame).name;
  const nis = (row: MoveRow) => row.nis;
  return [
    { key: 'vraag', label: 'Vraag', cell: name, value: name },
    { key: 'nis', label: 'NIS-code', cell: nis, value: nis },
    ...moveColumns(frame),
  ];
}

function destinationWords({ to, region }: Move, { delineation, other }: ExercisePair): string {
  if (to !== null) return delineation.areas.get(to)?.name ?? to;
  const named = other.areas.get(region);
  return named === undefined ? 'een ander of nieuw gebied' : `een ander of nieuw gebied in ${named.name}`;
}

function nameOf({ lines }: Territory, nis: string): string {
  return lines.get(nis)?.name ?? nis;
}
