import { type DataTable, dataTable } from '#design/table/data-table.ts';
import type { Day } from '#platform/day.ts';
import type { PlayedMove } from '#rooms/territory/engine/comparison/move-trial.ts';
import { delineationSourceText } from './delineation-source.tsx';
import { areasInSentence } from './delineation-words.ts';
import { areaEffectColumns } from './trial-areas.tsx';
import { figureColumns, figureRows } from './trial-figures.tsx';
import type { TrialFrame } from './trial-frame.ts';
import { areaName, municipalityName, trialNotice } from './trial-words.ts';

/** The moves, the figures and the changed areas of an exercise as files; each says what it is not. */
export function trialTables(frame: TrialFrame, day: Day): DataTable[] {
  const { trial, delineation, other, effect, view } = frame;
  const source = `${trialNotice}; ${delineationSourceText({ territory: trial.before, delineations: [delineation, other], day })}`;
  const about = `${areasInSentence(delineation)} tegenover ${areasInSentence(other)}${view.title === '' ? '' : ` (“${view.title}”)`}`;
  return [
    dataTable({
      name: 'zetten',
      title: `Rekenoefening, de zetten: ${about}`,
      source,
      rows: trial.moves.map((move, place) => ({ ...move, number: place + 1 })),
      columns: [
        { label: 'Nummer', numeric: true, value: ({ number }) => number },
        { label: 'NIS-code', value: ({ nis }) => nis },
        { label: 'Gemeente', value: ({ nis }) => municipalityName(frame, nis) },
        { label: 'Van', value: (move) => fromWords(frame, move) },
        { label: 'Naar', value: ({ to }) => areaName(delineation, to) },
        { label: 'Gebieden over een grens na de zet', numeric: true, value: ({ tally }) => tally.crossing },
        { label: 'Gemeenten erbuiten na de zet', numeric: true, value: ({ tally }) => tally.outside },
      ],
    }),
    dataTable({
      name: 'cijfers',
      title: `Rekenoefening, de cijfers: ${about}`,
      source,
      rows: figureRows(frame),
      columns: figureColumns,
    }),
    dataTable({
      name: 'gebieden',
      title: `Rekenoefening, de gebieden die veranderen: ${about}`,
      source,
      rows: effect.areas,
      columns: areaEffectColumns(frame),
    }),
  ];
}

function fromWords({ delineation }: TrialFrame, { from }: PlayedMove): string {
  return from.map((code) => areaName(delineation, code)).join(' + ') || areaName(delineation, null);
}
