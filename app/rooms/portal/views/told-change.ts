import { dutch } from '#platform/day.ts';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { inSentence, versionHref } from '#rooms/territory/texts.ts';
import type { Change } from '../queries/list-changes.ts';

/** A change as it is told: what, in a sentence, where to read on, and who says so. */
export interface ToldChange {
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
  readonly source: string;
  /** The address of the source, if it has one. */
  readonly sourceUrl: string | null;
}

export const changeKindNames: Readonly<Record<Change['kind'], string>> = {
  version: 'afbakening',
  merger: 'fusie',
  regionDecision: 'beslissing over de regio’s',
  derogation: 'afwijking',
  factsLoaded: 'gegevens ingelezen',
};

/** How a change is told in Dutch. */
export function toldChange(change: Change): ToldChange {
  switch (change.kind) {
    case 'version':
      return versionWords(change);
    case 'merger': {
      const { into, from, on } = change.merger;
      const others = from.filter(({ nis }) => nis !== into.nis).map(({ name }) => name);
      const keepsCode = others.length < from.length;
      return {
        title: `${into.name} ${keepsCode ? 'groeit' : 'ontstaat'} door een fusie`,
        sentence: `Op ${dutch(on)} ${others.length === 1 ? 'gaat' : 'gaan'} ${dutchList(others)} op in ${into.name}.`,
        href: `/gemeenten/${into.nis}`,
        source: change.footing?.source ?? 'onbekend',
        sourceUrl: null,
      };
    }
    case 'regionDecision': {
      const { regions, sentence, sourceDocument: source, sourceUrl } = change.decision;
      return { title: `${regions} referentieregio’s`, sentence, href: '/regios', source, sourceUrl };
    }
    case 'derogation': {
      const { name, sentence, source } = change.derogation;
      return {
        title: `Afwijking voor ${name}`,
        sentence,
        href: '/juridische-regels',
        source: source.document,
        sourceUrl: source.url,
      };
    }
    case 'factsLoaded':
      return {
        title: 'Gegevens ingelezen',
        sentence: `Regioloket las ${dutchCount(change.files)} bestanden met gegevens in. De bronnen noemen de dag van elk.`,
        href: '/bronnen',
        source: 'Regioloket',
        sourceUrl: null,
      };
  }
}

function versionWords({ version, plural, isFirst, on }: Extract<Change, { kind: 'version' }>): ToldChange {
  const what = isFirst ? 'De eerste versie die we kennen' : 'Een nieuwe versie';
  const replaced = version.replacedBy === null ? '' : ' Ze is intussen vervangen.';
  const basis = version.legalBasis === null ? '' : ` Rechtsgrond: ${version.legalBasis}.`;
  return {
    title: isFirst ? plural : `${plural}: nieuwe versie`,
    sentence: `${what} van de ${inSentence(plural)} geldt vanaf ${dutch(on)}: ${dutchCount(version.areas)} gebieden, vastgesteld op ${dutch(version.statedOn)}.${basis}${replaced}`,
    href: versionHref(version),
    source: version.source,
    sourceUrl: null,
  };
}
