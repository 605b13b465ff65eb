import type { Column } from '#design/table/table.tsx';
import { dutchCount, dutchPoints, dutchShare } from '#platform/dutch-writing.ts';
import type { Position } from '#rooms/territory/engine/comparison/position.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { TrialFigures } from '#rooms/territory/engine/comparison/trial-effect.ts';
import { positionNames, positionNamesElsewhere } from '#rooms/territory/texts.ts';
import { areaInSentence, areasInSentence, mainWord } from './delineation-words.ts';
import type { TrialFrame } from './trial-frame.ts';
import { crossingPair } from './trial-words.ts';

/** One figure without and with the moves, null where it is not known. */
export interface FigureRow {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly isShare: boolean;
}

const always: readonly Position[] = ['within', 'equal', 'supraRegional', 'crossing'];
const ifAny: readonly Position[] = ['outside', 'unknown'];

/** All figures of an exercise, in the order in which people need them. */
export function figureRows(frame: TrialFrame): FigureRow[] {
  const { effect, delineation } = frame;
  const { areas, others } = crossingPair(frame);
  const row = (label: string, of: (figures: TrialFigures) => number | null, isShare = false): FigureRow => {
    return { label, before: of(effect.before), after: of(effect.after), isShare };
  };
  const names = others.code === regionsCode ? positionNames : positionNamesElsewhere;
  const positions = [...always, ...ifAny]
    .map((position) => row(`${areas.name}: ${names[position]}`, ({ summary }) => summary.positions[position]))
    .filter(({ before, after }, at) => at < always.length || before !== 0 || after !== 0);
  const main = mainWord(others);
  return [
    row(
      `Aandeel van de ${areasInSentence(areas)} dat geen grens overschrijdt`,
      ({ summary }) => summary.conformingShare,
      true,
    ),
    ...positions,
    row(
      `Gearceerd: gemeenten buiten ${main} van een gebied dat een grens overschrijdt`,
      ({ outside }) => outside.length,
    ),
    row(`Inwoners buiten ${main}, waar een gebied een grens overschrijdt`, (one) => one.inhabitantsOutside),
    row(
      `Kleinste aantal gemeenten dat dan nog van gebied zou wisselen (elk gebied binnen één ${areaInSentence(others)}, nieuwe gebieden mogen)`,
      ({ summary }) => (summary.positions.crossing === 0 ? 0 : summary.minimalMoves),
    ),
    row(`${delineation.plural} in meer dan één stuk`, ({ scattered }) => scattered?.length ?? null),
    row('Gemeenten zonder gebied', ({ inNone }) => inNone.length),
  ];
}

/** The columns of the figures, for the screen and for a file. */
export const figureColumns: readonly Column<FigureRow>[] = [
  {
    key: 'cijfer',
    label: 'Cijfer',
    header: true,
    cell: ({ label }) => label,
    value: ({ label }) => label,
  },
  {
    key: 'zonder',
    label: 'Zonder de zetten',
    numeric: true,
    cell: ({ before, isShare }) => figure(before, isShare),
    value: ({ before }) => before,
  },
  {
    key: 'met',
    label: 'Met de zetten',
    numeric: true,
    cell: ({ after, isShare }) => figure(after, isShare),
    value: ({ after }) => after,
  },
  {
    key: 'verschil',
    label: 'Verschil',
    numeric: true,
    cell: (row) => differenceWords(row),
    value: ({ before, after }) => (before === null || after === null ? null : after - before),
  },
];

function figure(value: number | null, isShare: boolean): string {
  if (value === null) return 'onbekend';
  return isShare ? dutchShare(value) : dutchCount(Math.round(value));
}

function differenceWords({ before, after, isShare }: FigureRow): string {
  if (before === null || after === null) return '';
  const difference = after - before;
  if (difference === 0) return '0';
  const sign = difference > 0 ? '+' : '−';
  return sign + (isShare ? dutchPoints(Math.abs(difference)) : dutchCount(Math.round(Math.abs(difference))));
}
