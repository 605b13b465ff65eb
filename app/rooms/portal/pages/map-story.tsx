import { PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { structuresOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { placedElsewhereIn } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { DelineationSource } from '../views/delineation-source.tsx';
import { ReportMistake } from '../views/report-mistake.tsx';
import { stories } from '../views/stories.ts';
import { dayBeforeMergers, type Story, type StoryGround } from '../views/story.ts';
import { StorySteps } from '../views/story-steps.tsx';

/** `/kaart/voorbeelden/:verhaal`: one story in steps, with the figures of today and links to the map. */
export const GET: Get = async (ctx, { params, path, house }) => {
  const at = stories.findIndex(({ slug }) => slug === params.verhaal);
  const story = stories[at];
  if (story === undefined)
    throw new NotFound('Dit voorbeeld kennen we niet. Kies er een uit de lijst van voorbeelden.');
  const ground = await groundOf(ctx, story);
  const next = stories[(at + 1) % stories.length];
  const { now, before } = ground;
  const steps = story.steps(ground);
  return {
    title: story.title,
    description: story.lead,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Kaart', href: '/kaart' },
      { label: 'Voorbeelden', href: '/kaart/voorbeelden' },
      { label: story.title },
    ],
    body: (
      <div class="stack">
        <PageHeading title={story.title} kind="Voorbeeld" intro={story.lead} />
        <StorySteps steps={steps} />
        {next !== undefined && (
          <p class="prose">
            Volgende voorbeeld: <a href={`/kaart/voorbeelden/${next.slug}`}>{next.title}</a>
          </p>
        )}
        <DelineationSource
          territory={now}
          delineations={[findDelineation(now, regionsCode), ...placedElsewhereIn(now).set]}
          day={dayOf(ctx.now)}
        />
        {steps.some(({ map }) => map.day === dayBeforeMergers) && (
          <DelineationSource
            delineations={['provincie', regionsCode].map((code) => findDelineation(before, code))}
            day={dayBeforeMergers}
          />
        )}
        <ReportMistake about={`het voorbeeld “${story.title}”`} address={`${house.baseUrl}${path}`} />
      </div>
    ),
  };
};

async function groundOf(ctx: Reading, { structuresOf }: Story): Promise<StoryGround> {
  const today = dayOf(ctx.now);
  const structures = await Promise.all(
    structuresOf.map(async (nis) => [nis, await structuresOfMunicipality(ctx, nis, today)] as const),
  );
  return {
    now: await territoryOn(ctx, today),
    before: await territoryOn(ctx, dayBeforeMergers),
    structures: new Map(structures),
  };
}
