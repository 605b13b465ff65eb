import type { Child, PropsWithChildren } from 'hono/jsx';

type HeroProps = PropsWithChildren<{
  readonly title: string;
  readonly intro?: string | undefined;
  /** Stands beside the words where there is room, and below them on a narrow screen. */
  readonly picture?: Child;
  /** Its place in the outline, where it is not the page's own title. */
  readonly level?: 1 | 2 | 3 | 4 | undefined;
}>;

/** The opening of a home page: the page's h1 on yellow, and below it what most people come for. */
export function Hero({ title, intro, picture, level = 1, children }: HeroProps) {
  const Title = `h${level}` as const;
  return (
    <div class={picture ? 'hero hero--pictured' : 'hero'}>
      <div class="hero__inner">
        <div class="hero__words">
          <Title class="hero__title">{title}</Title>
          {intro && <p class="hero__intro">{intro}</p>}
          {children && <div class="hero__content">{children}</div>}
        </div>
        {picture && <div class="hero__picture">{picture}</div>}
      </div>
    </div>
  );
}
