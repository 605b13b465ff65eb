import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { House } from './page.ts';
import type { Route } from './route.ts';

/** What a browser may do with our pages: no other site in them, and they in no other site, but for the embeddable. */
export function securityHeaders(house: House, pages: readonly Route[]): MiddlewareHandler {
  const embeddable = new Set(pages.filter((page) => page.embeddable).map(({ path }) => path));
  const policy = {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', backgroundPictures(house, pages)],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
  };
  const always = {
    referrerPolicy: 'same-origin',
    // An answer that is for every site says so itself.
    overwrite: false,
    strictTransportSecurity: house.baseUrl.startsWith('https:'),
  } as const;
  const closed = secureHeaders({
    ...always,
    contentSecurityPolicy: { ...policy, frameAncestors: ["'none'"] },
  });
  const framed = secureHeaders({
    ...always,
    contentSecurityPolicy: { ...policy, frameAncestors: ['*'] },
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
  });
  return (c, next) => (embeddable.has(c.req.path) ? framed : closed)(c, next);
}

/** From where a page with a map may show pictures: the service of the background map. On other pages from nowhere else. */
function backgroundPictures({ backgroundMap }: House, pages: readonly Route[]): (c: Context) => string {
  const holding = new Set(pages.filter(({ hasBackground }) => hasBackground).map(({ path }) => path));
  const { origin } = new URL(backgroundMap);
  return (c) => (holding.has(c.req.path) ? origin : '');
}
