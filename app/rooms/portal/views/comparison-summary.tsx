import { DescriptionList } from '#design/description-list/description-list.tsx';
import { dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import { inhabitantsBeyond } from '#rooms/territory/engine/comparison/crossing-inhabitants.ts';
import type { Position } from '#rooms/territory/engine/comparison/position.ts';
import { regionsCode, type TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames, positionNamesElsewhere } from '#rooms/territory/texts.ts';
import { areaInSentence, areasInSentence, mainWord } from './delineation-words.ts';

interface ComparisonSummaryProps {
  readonly comparison: Comparison;
  readonly delineation: TerritoryDelineation;
  readonly other: TerritoryDelineation;
}

const shown: readonly Position[] = ['equal', 'within', 'supraRegional', 'crossing', 'outside', 'unknown'];

/** A comparison in the order in which people need it: how many respect the borders, whom it is about, the least moves, the pieces. */
export function ComparisonSummary({ comparison, delineation, other }: ComparisonSummaryProps) {
  const { summary, splitting } = comparison;
  const words = other.code === regionsCode ? positionNames : positionNamesElsewhere;
  const main = mainWord(other);
  const beyond = inhabitantsBeyond(comparison.positions);
  return (
    <DescriptionList
      items={[
        {
          term: `Overschrijdt geen grens van een ${areaInSentence(other)}`,
          description: summary.conformingShare === null ? 'onbekend' : dutchShare(summary.conformingShare),
        },
        {
          term: 'Ligging van de gebieden',
          description: shown
            .filter((position) => summary.positions[position] > 0)
            .map((position) => `${dutchCount(summary.positions[position])}: ${words[position]}`)
            .join('; '),
        },
        { term: `Inwoners in ${main} van hun gebied`, description: people(insideOf(comparison, beyond)) },
        {
          term: `Inwoners buiten ${main}, waar een gebied een grens overschrijdt`,
          description: beyondWords(beyond, comparison),
        },
        {
          term: 'Rekenoefening: kleinste aantal gemeenten dat van gebied zou wisselen',
          description: movesWords(comparison, other),
        },
        {
          term: 'Gemeenten zonder gebied',
          description:
            summary.municipalitiesInNone === null ? 'onbekend' : dutchCount(summary.municipalitiesInNone),
        },
        {
          term: 'Stukken',
          description: `${dutchCount(splitting.fragments)} (${dutchCount(splitting.excess)} meer dan er ${areasInSentence(delineation)} zijn)`,
        },
        {
          term: 'In twee richtingen',
          description: `${dutchCount(splitting.areasCut)} ${areasInSentence(delineation)} liggen over meer dan één ${areaInSentence(other)}; ${dutchCount(splitting.regionsCut)} ${areasInSentence(other)} liggen over meer dan één ${areaInSentence(delineation)}${splitting.mustCut ? '. Er zijn minder gebieden dan waarover ze liggen: alle erbinnen kan niet' : ''}.`,
        },
      ]}
    />
  );
}

/** All inhabitants of an area but those beyond the main region of one that crosses a border. */
function insideOf({ summary: { inhabitantsInside, inhabitantsOutside } }: Comparison, beyond: number | null) {
  if (beyond === null || inhabitantsInside === null || inhabitantsOutside === null) return null;
  return inhabitantsInside + inhabitantsOutside - beyond;
}

function beyondWords(beyond: number | null, { summary }: Comparison): string {
  const tie = summary.exAequo > 0 ? '; bij een gelijke stand telt de kleinste groep inwoners' : '';
  return beyond === null ? 'onbekend' : `${people(beyond)} (hoofdregio volgens het aantal gemeenten${tie})`;
}

/** As the first question of the exercise; where nothing crosses a border there is nothing to ask. */
function movesWords({ summary }: Comparison, other: TerritoryDelineation): string {
  const { minimalMoves, positions } = summary;
  if (minimalMoves === null) return 'onbekend';
  if (positions.crossing === 0) return '0: nu al overschrijdt geen gebied een grens';
  return `${dutchCount(minimalMoves)}, als elk gebied binnen één ${areaInSentence(other)} moet liggen en er nieuwe gebieden mogen komen. Geen voorstel en geen beslissing.`;
}

function people(count: number | null): string {
  return count === null ? 'onbekend' : dutchCount(Math.round(count));
}
