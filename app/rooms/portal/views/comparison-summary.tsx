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

/** A comparison in the order in which people need it: how many respect the borders, whom it is about, the pieces. */
export function ComparisonSummary({ comparison, delineation, other }: ComparisonSummaryProps) {
  const { summary, splitting } = comparison;
  const words = other.code === regionsCode ? positionNames : positionNamesElsewhere;
  const main = mainWord(other);
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
            .map((position) => `${dutchCount(summary.positions[position])} ${words[position]}`)
            .join('; '),
        },
        { term: `Inwoners in ${main} van hun gebied`, description: people(summary.inhabitantsInside) },
        { term: `Inwoners buiten ${main} van hun gebied`, description: outsideWords(comparison) },
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

/** An area of several whole regions respects them all: its inhabitants outside the main one are told apart. */
function outsideWords({ summary, positions }: Comparison): string {
  const beyond = inhabitantsBeyond(positions);
  const all = people(summary.inhabitantsOutside);
  if (beyond === null || beyond === summary.inhabitantsOutside) return all;
  return `${all}, waarvan ${people(beyond)} in een gebied dat een grens overschrijdt`;
}

function people(count: number | null): string {
  return count === null ? 'onbekend' : dutchCount(Math.round(count));
}
