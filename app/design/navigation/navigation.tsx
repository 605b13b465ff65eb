import { Icon } from '../icon/icon.tsx';

/** A place to go. */
export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  /** The page shown now, or the one it stands under. */
  readonly current?: boolean | undefined;
}

interface NavigationProps {
  readonly items: readonly NavigationItem[];
  readonly label?: string | undefined;
}

/** The main navigation: a bar on a wide screen, a menu to open on a narrow one; without script. */
export function Navigation({ items, label = 'Hoofdnavigatie' }: NavigationProps) {
  return (
    <nav class="navigation" aria-label={label}>
      <details class="navigation__menu">
        <summary class="navigation__toggle">
          <Icon name="menu" size="medium" /> Menu
        </summary>
        <ul class="navigation__list">
          {items.map((item) => (
            <li>
              <a class="navigation__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
