import type { PropsWithChildren } from 'hono/jsx';

type HeroProps = PropsWithChildren<{
  readonly title: string;
  readonly intro?: string | undefined;
  /** Its place in the outline, where it is not the page's own title. */
  readonly level?: 1 | 2 | 3 | 4 | undefined;
}>;

/** The opening of a home page: the page's h1 on yellow, and below it what most people come for. */
export function Hero({ title, intro, level = 1, children }: HeroProps) {
  const Title = `h${level}` as const;
  return (
    <div class="hero">
      <div class="hero__inner">
        <Title class="hero__title">{title}</Title>
        {intro && <p class="hero__intro">{intro}</p>}
        {children && <div class="hero__content">{children}</div>}
      </div>
    </div>
  );
}
