import type { Context } from 'hono';
import { PageHeading } from '#design/heading/heading.tsx';
import { Embed } from '#design/layout/embed.tsx';
import { Invalid } from '#platform/refusals.ts';
import { checkAddress } from './address.ts';
import { forEverybody } from './answer.tsx';
import type { Deps } from './deps.ts';
import { demoBanner, type Page } from './page.ts';
import { bugPage, newReference, statusOf, titles } from './refusal.tsx';

/**
 * Answers with a page, or why there is none, in a document that may stand in the frame of another site. No cookie is
 * read or set: a visitor of that site is nobody to us.
 */
export async function answerEmbedded(c: Context, deps: Deps, make: () => Promise<Page>): Promise<Response> {
  try {
    checkAddress(new URL(c.req.url));
    return inFrame(c, deps, { page: await make(), status: 200 });
  } catch (error) {
    const status = error instanceof Invalid ? 400 : statusOf(error);
    if (status !== null) {
      return inFrame(c, deps, { page: refusal(titles[status], (error as Error).message), status });
    }
    const reference = newReference();
    deps.onBug(reference, error);
    return inFrame(c, deps, { page: bugPage(reference), status: 500 });
  }
}

function inFrame(
  c: Context,
  { assets, house }: Deps,
  { page, status }: { readonly page: Page; readonly status: number },
) {
  c.header('Cache-Control', forEverybody);
  return c.html(
    <Embed
      assets={assets}
      title={page.title}
      banner={house.isDemo ? demoBanner : undefined}
      elements={page.elements}
      links={page.links}
      paintFrom={page.paintFrom}
    >
      {page.body}
    </Embed>,
    status as 200,
  );
}

/** Our own pages stand in no frame: the way on is a new window. */
function refusal(title: string, sentence: string): Page {
  return {
    title,
    body: (
      <>
        <PageHeading title={title} intro={sentence} />
        <p>
          <a href="/kaart" target="_blank" rel="noopener">
            Naar de kaart op Regioloket
          </a>
        </p>
      </>
    ),
  };
}
