import { DescriptionList } from '#design/description-list/description-list.tsx';
import { dayBefore, dutch } from '#platform/day.ts';
import type { DraftContent, VersionDetails } from '../engine/drafted-version.ts';
import { delineationKindNames } from '../texts.ts';
import { contentWords } from './import-facts.tsx';

interface DraftFactsProps {
  readonly details: VersionDetails;
  readonly draft: DraftContent;
  readonly delineationName: string;
}

/** The data of a version that is drafted. */
export function DraftFacts({ details, draft, delineationName }: DraftFactsProps) {
  const { founding, validTo, remark } = details;
  const municipalities = new Set(draft.memberships.map(({ nis }) => nis)).size;
  return (
    <DescriptionList
      items={[
        {
          term: 'Afbakening',
          description:
            founding === null ? delineationName : `${founding.plural} (nieuw, code ${details.delineation})`,
        },
        {
          term: 'Geldig',
          description: `vanaf ${dutch(details.validFrom)}${validTo === null ? '' : ` tot en met ${dutch(dayBefore(validTo))}`}`,
        },
        {
          term: 'Inhoud',
          description: contentWords(municipalities, draft.areas.length),
        },
        { term: 'Rechtsgrond', description: details.legalBasis },
        { term: 'Bron', description: `${details.source}, stand op ${dutch(details.statedOn)}` },
        { term: 'Eigenaar', description: details.owner },
        { term: 'Soort', description: delineationKindNames[details.kind] },
        { term: 'Beleidsdomein', description: details.policyDomain },
        ...(remark === null ? [] : [{ term: 'Opmerking', description: remark }]),
      ]}
    />
  );
}
