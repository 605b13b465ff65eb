import type { Child, PropsWithChildren } from 'hono/jsx';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

type HeadingProps = PropsWithChildren<{
  readonly level: Level;
  /** How large it looks, where that differs from its place in the outline. */
  readonly looks?: Level | undefined;
  readonly id?: string | undefined;
}>;

/** A heading: `level` is its place in the outline of the page. */
export function Heading({ level, looks, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} class={`au-c-heading au-c-heading--${looks ?? level}`}>
      {children}
    </Tag>
  );
}

interface PageHeadingProps {
  readonly title: string;
  /** A small line above the title: what kind of thing this is. */
  readonly kind?: Child;
  readonly intro?: Child;
  /** Link buttons for what one can do with the whole page. */
  readonly actions?: Child;
  /** Its place in the outline, where it is not the page's own title. */
  readonly level?: Level | undefined;
}

/** The title of a page (its only h1) with its introduction and actions. */
export function PageHeading({ title, kind, intro, actions, level = 1 }: PageHeadingProps) {
  return (
    <div class="page-heading">
      <div class="page-heading__words">
        {kind && <p class="page-heading__kind">{kind}</p>}
        <Heading level={level} looks={1}>
          {title}
        </Heading>
        {intro && <p class="page-heading__intro">{intro}</p>}
      </div>
      {actions && <div class="page-heading__actions">{actions}</div>}
    </div>
  );
}
