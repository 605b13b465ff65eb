import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { getMoveAnswers, type MoveAnswers } from '#rooms/territory/queries/get-move-answers.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { AbsenceNotice } from '../views/absence-notice.tsx';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { areaInSentence, areasInSentence } from '../views/delineation-words.ts';
import {
  answerColumns,
  answerRows,
  type ExerciseFrame,
  moveFileColumns,
  moveRows,
} from '../views/move-columns.tsx';
import { MoveExercise } from '../views/move-exercise.tsx';
import { askedPopulationYear } from '../views/population-year.ts';

/**
 * `/afbakeningen/:code/vergelijking/:andere/rekenoefening`: how few municipalities would change area if no area crossed a
 * border of the other delineation; no proposal and no decision.
 */
export const GET: Get = async (ctx, { params, query, inTurn }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const { answers, ...pair } = await getMoveAnswers(
    ctx,
    {
      code: params.code ?? '',
      other: params.andere ?? '',
      day,
      populationYear: askedPopulationYear(query),
    },
    inTurn,
  );
  const { territory, delineation, other } = pair;
  const frame = { ...pair, suffix, otherDay: day === today ? null : day };
  const comparison = `/afbakeningen/${delineation.code}/vergelijking/${other.code}`;
  const title = `Rekenoefening: ${areasInSentence(delineation)} tegenover ${areasInSentence(other)}`;
  return {
    title: titleOn(title, day, today),
    description: `Rekenoefening, geen voorstel en geen beslissing: hoeveel gemeenten zouden wisselen als geen ${areaInSentence(delineation)} nog een grens van een ${areaInSentence(other)} overschreed.`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Afbakeningen', href: `/afbakeningen${suffix}` },
      { label: delineation.plural, href: `/afbakeningen/${delineation.code}${suffix}` },
      { label: `tegenover ${areasInSentence(other)}`, href: comparison + suffix },
      { label: 'Rekenoefening' },
    ],
    tables: answers === null ? [] : tablesOf(answers, { ...frame, day }),
    body: (
      <div class="stack">
        <PageHeading title={title} kind="Geen voorstel en geen beslissing" />
        <DayNotice path={`${comparison}/rekenoefening`} day={day} today={today} />
        {answers === null ? (
          <AbsenceNotice delineations={[delineation, other]} />
        ) : (
          <>
            <Introduction {...frame} />
            <MoveExercise answers={answers} {...frame} />
            <DelineationSource territory={territory} delineations={[delineation, other]} day={day} />
          </>
        )}
        <p class="prose">
          <a href={comparison + suffix}>
            Terug naar de vergelijking: {areasInSentence(delineation)} tegenover {areasInSentence(other)}
          </a>
        </p>
        <DayForm path={`${comparison}/rekenoefening`} day={day} />
      </div>
    ),
  };
};

function Introduction({ territory, delineation, other }: ExerciseFrame) {
  const crossing = compare(territory, delineation.code, other.code)?.summary.positions.crossing;
  const [areas, region] = [areasInSentence(delineation), areaInSentence(other)];
  return (
    <>
      <p class="prose lead">
        Hoeveel gemeenten zouden van gebied wisselen, als geen van de {areas} nog de grens van een {region}{' '}
        overschreed? De {areasInSentence(other)} blijven wat ze zijn.
      </p>
      {crossing === 0 && (
        <Alert skin="info">
          Nu overschrijdt geen van de {areas} de grens van een {region}: er hoeft geen enkele gemeente te
          wisselen. Waar hieronder toch een getal staat, is de vraag strenger: elk gebied binnen één {region}.
        </Alert>
      )}
      <p class="prose">
        Dit is een rekenoefening met de lijst van gemeenten, geen voorstel en geen beslissing. Ze kent geen
        kosten, contracten of wensen, en zegt niet wat mag of moet. Het antwoord hangt af van wat je toelaat:
        daarom staan er vijf.
      </p>
    </>
  );
}

function tablesOf(answers: MoveAnswers, frame: ExerciseFrame & { readonly day: Day }) {
  const { delineation, other } = frame;
  const about = `${areasInSentence(delineation)} tegenover ${areasInSentence(other)}`;
  const source = `${delineationSourceText({ ...frame, delineations: [delineation, other] })}; rekenoefening, geen voorstel en geen beslissing`;
  return [
    dataTable({
      name: 'antwoorden',
      title: `Rekenoefening: ${about}`,
      source,
      rows: answerRows(answers),
      columns: answerColumns(frame),
    }),
    dataTable({
      name: 'gemeenten',
      title: `Rekenoefening, de gemeenten: ${about}`,
      source,
      rows: moveRows(answers),
      columns: moveFileColumns(frame),
    }),
  ];
}
