import { Icon } from '../icon/icon.tsx';

/** A page above this one; the last crumb, without address, is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

interface BreadcrumbProps {
  readonly items: readonly Crumb[];
  /** Names it where a page shows two. */
  readonly label?: string | undefined;
}

/** The way from the home page to this one. */
export function Breadcrumb({ items, label = 'Kruimelpad' }: BreadcrumbProps) {
  return (
    <nav class="breadcrumb" aria-label={label}>
      <ol>
        {items.map(({ label: words, href }, place) => (
          <li>
            {place > 0 && <Icon name="nav-right" />}
            {href ? <a href={href}>{words}</a> : <span aria-current="page">{words}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
