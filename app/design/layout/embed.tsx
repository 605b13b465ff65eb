import { raw } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import type { Assets } from '../assets.ts';
import { IconsContext } from '../icon/icon.tsx';
import { Banner } from './banner.tsx';
import { Head, type HeadLink } from './head.tsx';

type EmbedProps = PropsWithChildren<{
  readonly assets: Assets;
  readonly title: string;
  /** For a demonstration: the warning above everything. */
  readonly banner?: string | undefined;
  readonly elements?: readonly string[] | undefined;
  readonly links?: readonly HeadLink[] | undefined;
  readonly paintFrom?: string | undefined;
}>;

/** A document for the frame of another site: nothing around it, and where script may run it tells its height. */
export function Embed({ banner, children, assets, ...head }: EmbedProps) {
  return (
    <IconsContext.Provider value={assets.icons}>
      {raw('<!doctype html>')}
      <html lang="nl-BE">
        <Head {...head} assets={{ ...assets, stylesheet: assets.embedStylesheet }} />
        <body class="embed">
          <ingebed-hoogte>
            {banner && <Banner>{banner}</Banner>}
            <main class="embed__main" aria-label={head.title}>
              {children}
            </main>
          </ingebed-hoogte>
        </body>
      </html>
    </IconsContext.Provider>
  );
}
