import { LinkButton } from '#design/button/button.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Link } from '#design/link/link.tsx';
import { landingView, mapHref } from '#rooms/territory/engine/map-view.ts';
import type { StoryLink, StoryStep } from './story.ts';

/** The steps of a story below each other: the text, the map that belongs to it, and the pages with the figures. */
export function StorySteps({ steps }: { readonly steps: readonly StoryStep[] }) {
  return (
    <>
      {steps.map((step, index) => (
        <section class="stack" aria-labelledby={`stap-${index + 1}`}>
          <Heading level={2} id={`stap-${index + 1}`}>
            {index + 1}. {step.title}
          </Heading>
          {step.paragraphs.map((paragraph) => (
            <p class="prose">{paragraph}</p>
          ))}
          <p>
            <LinkButton href={mapHref(landingView, step.map)} icon="location-map" skin="secondary">
              Toon dit op de kaart<span class="visually-hidden">: {step.title}</span>
            </LinkButton>
          </p>
          <p class="prose">Meer cijfers: {step.pages.map(ownLink)}.</p>
          {step.sources.length > 0 && <p class="source-line">bron: {step.sources.map(otherLink)}</p>}
        </section>
      ))}
    </>
  );
}

function ownLink({ label, href }: StoryLink, index: number) {
  return (
    <>
      {index > 0 && ', '}
      <a href={href}>{label}</a>
    </>
  );
}

function otherLink({ label, href }: StoryLink, index: number) {
  return (
    <>
      {index > 0 && '; '}
      <Link href={href} external quiet>
        {label}
      </Link>
    </>
  );
}
