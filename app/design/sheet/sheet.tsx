import type { Child, PropsWithChildren } from 'hono/jsx';

type SheetProps = PropsWithChildren<{
  readonly title: string;
  /** A small line above the title: what kind of sheet this is. */
  readonly kind: string;
  /** A line beside the title: of which day it is. */
  readonly state: string;
  /** At the foot: sources, dates, where it stands on the web. */
  readonly foot: Child;
  /** The place of its title in the outline, where it is not the page's own. */
  readonly level?: 1 | 3 | undefined;
}>;

/**
 * One sheet of A4, portrait: on the screen as wide as on paper, and on paper alone, without the frame of the site.
 * Its contents must fit; nothing makes them smaller.
 */
export function Sheet({ title, kind, state, foot, level = 1, children }: SheetProps) {
  const Title = `h${level}` as const;
  return (
    <article class="sheet">
      <header class="sheet__head">
        <div>
          <p class="sheet__kind">{kind}</p>
          <Title class="sheet__title">{title}</Title>
        </div>
        <p class="sheet__state">{state}</p>
      </header>
      {children}
      <footer class="sheet__foot">{foot}</footer>
    </article>
  );
}

type SheetPartProps = PropsWithChildren<{
  readonly title: string;
  readonly level?: 2 | 4 | undefined;
}>;

/** A part of a sheet under a small heading. */
export function SheetPart({ title, level = 2, children }: SheetPartProps) {
  const Title = `h${level}` as const;
  return (
    <section class="sheet__part">
      <Title class="sheet__heading">{title}</Title>
      {children}
    </section>
  );
}
