import { raw } from 'hono/html';
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Assets } from '../assets.ts';
import { Breadcrumb, type Crumb } from '../breadcrumb/breadcrumb.tsx';
import { IconsContext } from '../icon/icon.tsx';
import { Navigation, type NavigationItem } from '../navigation/navigation.tsx';
import { SiteFooter } from '../site-footer/site-footer.tsx';
import { type SignedInUser, SiteHeader } from '../site-header/site-header.tsx';
import { Banner } from './banner.tsx';
import { Head, type HeadLink, product } from './head.tsx';

/** What is the same on every page of one request. */
export interface Site {
  readonly assets: Assets;
  /** For a demonstration: the warning above everything. */
  readonly banner?: Child;
  readonly navigation: readonly NavigationItem[];
  readonly user?: SignedInUser | undefined;
  readonly signInHref?: string | undefined;
  /** The address block of the footer. */
  readonly address?: Child;
  readonly footerLinks?: readonly { readonly label: string; readonly href: string }[] | undefined;
  readonly version?: string | undefined;
}

type LayoutProps = PropsWithChildren<{
  readonly site: Site;
  /** The title of this page; that of the site is put behind it. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description?: string | undefined;
  readonly breadcrumb?: readonly Crumb[] | undefined;
  /** A Hero: goes from edge to edge, above the rest. */
  readonly hero?: Child;
  /** What just happened: an Alert with `live`. */
  readonly notice?: Child;
  /** Tag names of the custom elements on this page; without any, no script is loaded. */
  readonly elements?: readonly string[] | undefined;
  readonly links?: readonly HeadLink[] | undefined;
  /** Uses the whole width of the screen, for maps and boards. */
  readonly wide?: boolean | undefined;
  /** After so many seconds a browser without script asks for the page again. */
  readonly refreshAfter?: number | undefined;
}>;

/** A whole page, from doctype to foot. Works without script, and has none but that of its elements. */
export function Layout({ site, children, ...page }: LayoutProps) {
  return (
    <IconsContext.Provider value={site.assets.icons}>
      {raw('<!doctype html>')}
      <html lang="nl-BE">
        <Head {...page} assets={site.assets} />
        <body>
          <a class="skip-link" href="#inhoud">
            Ga naar de hoofdinhoud
          </a>
          {site.banner && <Banner>{site.banner}</Banner>}
          <SiteHeader product={product} homeHref="/" user={site.user} signInHref={site.signInHref} />
          <Navigation items={site.navigation} />
          {page.breadcrumb && <Breadcrumb items={page.breadcrumb} />}
          <main id="inhoud" tabindex={-1}>
            {page.notice && <div class="notice">{page.notice}</div>}
            {page.hero}
            <div class={`content ${page.wide ? 'content--wide' : ''}`}>{children}</div>
          </main>
          <SiteFooter
            product={product}
            address={site.address}
            links={site.footerLinks}
            version={site.version}
          />
        </body>
      </html>
    </IconsContext.Provider>
  );
}
