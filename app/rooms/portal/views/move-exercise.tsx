import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { Table } from '#design/table/table.tsx';
import { dutchList } from '#platform/dutch-writing.ts';
import type { ExplainedAnswer } from '#rooms/territory/engine/comparison/move-exercise.ts';
import type { Move, MovePlan } from '#rooms/territory/engine/comparison/move-plan.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { trialOfPlan } from '#rooms/territory/engine/comparison/trial-of-plan.ts';
import { freshTrial, trialHref } from '#rooms/territory/engine/trial-view.ts';
import type { MoveAnswers } from '#rooms/territory/queries/get-move-answers.ts';
import {
  type AnswerRow,
  answerColumns,
  answerRows,
  type ExerciseFrame,
  moveColumns,
} from './move-columns.tsx';
import { inhabitantsWords, municipalities, tieWords, variantWords } from './move-words.ts';
import { municipalityNames } from './municipality-links.tsx';

/** The five questions with their figure and how sure it is, and per question the municipalities concerned. */
export function MoveExercise({ answers, ...frame }: ExerciseFrame & { answers: MoveAnswers }) {
  const rows = answerRows(answers);
  return (
    <>
      <Heading level={2}>Vijf vragen, vijf antwoorden</Heading>
      <Table
        caption="Per vraag het kleinste aantal gemeenten dat van gebied zou wisselen"
        captionHidden
        stacks
        rows={rows}
        columns={answerColumns(frame)}
      />
      <Heading level={2}>Welke gemeenten</Heading>
      <p class="prose">
        Eén rij is één gemeente die van gebied zou wisselen. Zijn meerdere oplossingen even klein, dan staat
        die vooraan waarbij de minste inwoners wisselen, daarna die met de langste gedeelde grens, daarna die
        met de laagste NIS-code.
      </p>
      {rows.map((row) => (
        <Solution {...row} {...frame} />
      ))}
    </>
  );
}

function Solution({ variant, answer, ...frame }: AnswerRow & ExerciseFrame) {
  const { name } = variantWords(variant, frame);
  if (answer.outcome !== 'found' || answer.plan.moves.length === 0) return null;
  const { moves } = answer.plan;
  return (
    <Details summary={`${name}: ${municipalities(moves.length)}`}>
      <div class="stack">
        <Table
          caption={`${name}: de gemeenten die van gebied zouden wisselen`}
          captionHidden
          stacks
          rows={moves.map((move) => ({ ...move, variant }))}
          columns={moveColumns(frame)}
        />
        <Alternatives answer={answer} territory={frame.territory} />
        <p class="prose">
          <a href={onMap(frame, moves)}>Deze {municipalities(moves.length)} op de kaart</a>: met alle cijfers,
          zet per zet, en om zelf op verder te gaan.
        </p>
      </div>
    </Details>
  );
}

/** Exactly these moves as an exercise on the map. */
function onMap({ delineation, other, otherDay }: ExerciseFrame, moves: readonly Move[]): string {
  return trialHref(freshTrial(delineation.code, other.code), { moves: trialOfPlan(moves), day: otherDay });
}

function Alternatives({ answer, territory }: { answer: ExplainedAnswer; territory: Territory }) {
  if (answer.outcome !== 'found' || answer.alternatives.length === 0) return null;
  const { plan, alternatives } = answer;
  return (
    <>
      <p class="prose">{tieWords(answer)} Even klein zijn ook:</p>
      <List items={alternatives.map((other) => alternativeWords(territory, plan, other))} />
    </>
  );
}

function alternativeWords(territory: Territory, plan: MovePlan, other: MovePlan): string {
  const names = (one: MovePlan, without: MovePlan) => {
    const left = new Set(without.moves.map(({ nis }) => nis));
    const only = one.moves.flatMap(({ nis }) => (left.has(nis) ? [] : nis));
    return dutchList(municipalityNames(territory, only).map(({ name }) => name));
  };
  const { inhabitants } = other;
  const people = inhabitants === null ? '' : ` (dan wisselen ${inhabitantsWords(other)} inwoners van gebied)`;
  return `${names(other, plan)}, in plaats van ${names(plan, other)}${people}`;
}
