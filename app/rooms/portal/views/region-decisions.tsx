import { Heading } from '#design/heading/heading.tsx';
import { Link } from '#design/link/link.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { dutch } from '#platform/day.ts';
import type { RegionDecision } from '#rooms/territory/queries/list-region-decisions.ts';

/** How 13 regions became 17 and then 15, decision by decision. */
export function RegionDecisions({ decisions }: { decisions: readonly RegionDecision[] }) {
  return (
    <section class="stack">
      <Heading level={2}>Hoe de regio’s er kwamen</Heading>
      <Timeline
        items={decisions.map(({ decidedOn, regions, sentence, sourceDocument, sourceUrl }) => ({
          when: dutch(decidedOn),
          datetime: decidedOn,
          title: `${regions} regio’s`,
          content: (
            <>
              {sentence}
              <span class="table-note">
                bron:{' '}
                <Link href={sourceUrl} external quiet>
                  {sourceDocument}
                </Link>
              </span>
            </>
          ),
        }))}
      />
      <p class="source-line">
        Welke gemeenten in de 13 en 17 regio’s van voor 4 februari 2022 lagen, staat in geen bron die we
        kennen: dat is onbekend.
      </p>
    </section>
  );
}
