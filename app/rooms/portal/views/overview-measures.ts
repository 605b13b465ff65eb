import { dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { AllPairs, PairValues } from '#rooms/territory/engine/comparison/all-pairs.ts';
import type { Indices } from '#rooms/territory/engine/comparison/indices.ts';

/** A measure by which the overview can be shown. */
export interface OverviewMeasure {
  /** In the address. */
  readonly code: string;
  readonly label: string;
  /** What a figure says, for who sees it for the first time. */
  readonly explanation: string;
  /** Whether it can also be taken over inhabitants. */
  readonly hasWeights: boolean;
  /** NaN where it is not defined. */
  readonly values: (pairs: AllPairs, weighted: boolean) => PairValues;
  readonly words: (value: number) => string;
}

const three = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** The measures of the overview, the ones that people need first. */
export const overviewMeasures: readonly OverviewMeasure[] = [
  {
    code: 'aandeel',
    label: 'Gebieden die geen grens overschrijden',
    explanation:
      'Welk deel van de gebieden in de rij binnen één gebied van de kolom ligt, ermee samenvalt, of meerdere volledige gebieden ervan omvat.',
    hasWeights: false,
    values: ({ conformingShare }) => conformingShare,
    words: dutchShare,
  },
  {
    code: 'inwoners-buiten',
    label: 'Inwoners buiten het hoofdgebied',
    explanation:
      'Welk deel van de inwoners buiten het gebied van de kolom woont waarin de meeste gemeenten van hun gebied in de rij liggen.',
    hasWeights: false,
    values: ({ inhabitantsInside, inhabitantsOutside }) =>
      inhabitantsOutside.map((outside, at) => outside / Math.max(1, outside + (inhabitantsInside[at] ?? 0))),
    words: dutchShare,
  },
  {
    code: 'overschrijdend',
    label: 'Gebieden die een grens overschrijden',
    explanation: 'Hoeveel gebieden in de rij een grens tussen gebieden van de kolom overschrijden.',
    hasWeights: false,
    values: ({ crossing }) => crossing,
    words: dutchCount,
  },
  index('homogeniteit', 'Homogeniteit', 'homogeneity', '1: geen gebied in de rij wordt doorgesneden.'),
  index('volledigheid', 'Volledigheid', 'completeness', '1: geen gebied in de kolom wordt doorgesneden.'),
  index('v-maat', 'V-maat', 'vMeasure', 'Het harmonisch gemiddelde van homogeniteit en volledigheid.'),
  index(
    'rand',
    'Adjusted Rand index',
    'adjustedRand',
    '1: dezelfde indeling; rond 0: toeval. Daalt ook als gebieden gewoon kleiner zijn en er netjes in passen.',
  ),
  index(
    'variatie',
    'Variatie van informatie',
    'variationOfInformation',
    'In nat; 0: dezelfde indeling. Stijgt ook als gebieden gewoon kleiner zijn.',
  ),
];

function index(code: string, label: string, key: keyof Indices, explanation: string): OverviewMeasure {
  return {
    code,
    label,
    explanation,
    hasWeights: true,
    values: ({ plain, byInhabitants }, weighted) => (weighted ? byInhabitants : plain)[key],
    words: (value) => three.format(value),
  };
}
