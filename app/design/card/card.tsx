import type { Child, PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

type CardProps = PropsWithChildren<{
  readonly title: Child;
  /** Makes the title a link; the whole card can then be pressed. */
  readonly href?: string | undefined;
  readonly icon?: IconName | undefined;
  /** The place of the title in the outline of the page. */
  readonly level?: 2 | 3 | 4 | undefined;
  readonly footer?: Child;
  /** On a grey ground, for what is beside the matter. */
  readonly standout?: boolean | undefined;
}>;

/** One thing in a frame: a title, some words, and where it leads. */
export function Card({ title, href, icon, level = 3, footer, standout, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <article class={`au-c-card card ${href ? 'card--link' : ''} ${standout ? 'au-c-card--standout' : ''}`}>
      {icon && (
        <span class="card__icon">
          <Icon name={icon} size="large" />
        </span>
      )}
      <Title class="card__title">{href ? <a href={href}>{title}</a> : title}</Title>
      {children && <div class="card__content">{children}</div>}
      {footer && <div class="card__footer">{footer}</div>}
    </article>
  );
}

type CardGridProps = PropsWithChildren<{
  /** Cards as wide as those of the other even grids on the page, however few there are. */
  readonly even?: boolean;
}>;

/** Cards beside each other, as many as fit; one below the other on a narrow screen. */
export function CardGrid({ even = false, children }: CardGridProps) {
  return <div class={even ? 'card-grid card-grid--even' : 'card-grid'}>{children}</div>;
}
