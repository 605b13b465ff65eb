import { raw } from 'hono/html';
import type { Assets } from '../assets.ts';

/** Another address of what a page shows, for machines: its canonical one, or the same in another form. */
export interface HeadLink {
  readonly rel: 'canonical' | 'alternate';
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

interface HeadProps {
  readonly assets: Pick<Assets, 'stylesheet' | 'favicon' | 'element'>;
  readonly title: string;
  readonly description?: string | undefined;
  readonly elements?: readonly string[] | undefined;
  readonly links?: readonly HeadLink[] | undefined;
  readonly refreshAfter?: number | undefined;
  /** The id of a place up to which the browser waits before it paints: what comes piece by piece is seen as a whole. */
  readonly paintFrom?: string | undefined;
}

/** The name of the site, behind the title of each page. */
export const product = 'Regioloket';

/** The head of every document: its title, its style, and the scripts of the elements that stand in it. */
export function Head({
  assets,
  title,
  description,
  elements = [],
  links = [],
  refreshAfter,
  paintFrom,
}: HeadProps) {
  const scripts = elements.map((tagName) => assets.element(tagName)).filter((address) => address !== null);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === product ? product : `${title} | ${product}`}</title>
      {description && <meta name="description" content={description} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#000000" />
      <link rel="icon" type="image/svg+xml" href={assets.favicon} />
      <link rel="stylesheet" href={assets.stylesheet} />
      {/* As text: Hono leaves `blocking` out of a link. */}
      {paintFrom && raw(`<link rel="expect" href="#${paintFrom}" blocking="render">`)}
      {links.map((link) => (
        <link {...link} />
      ))}
      {refreshAfter && (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshAfter)} />
        </noscript>
      )}
      {scripts.map((address) => (
        <script type="module" src={address} />
      ))}
    </head>
  );
}
