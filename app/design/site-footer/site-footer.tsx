import type { Child } from 'hono/jsx';

interface SiteFooterProps {
  readonly product: string;
  /** Who runs it and how to reach them. */
  readonly address?: Child;
  readonly links?: readonly { readonly label: string; readonly href: string }[] | undefined;
  readonly version?: string | undefined;
  readonly linksLabel?: string | undefined;
}

/** The foot of each page: who is behind it, how to reach them, and the standing links. */
export function SiteFooter({
  product,
  address,
  links,
  version,
  linksLabel = 'Over deze website',
}: SiteFooterProps) {
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <div class="site-footer__about">
          <p class="site-footer__product">{product}</p>
          {address && <div class="site-footer__address">{address}</div>}
        </div>
        {links && links.length > 0 && (
          <nav class="site-footer__links" aria-label={linksLabel}>
            <ul>
              {links.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {version && <p class="site-footer__version">versie {version}</p>}
      </div>
    </footer>
  );
}
