import type { PropsWithChildren } from 'hono/jsx';

type HeroProps = PropsWithChildren<{
  readonly title: string;
  readonly intro?: string | undefined;
}>;

/** The opening of a home page: the page's h1 on yellow, and below it what most people come for. */
export function Hero({ title, intro, children }: HeroProps) {
  return (
    <div class="hero">
      <div class="hero__inner">
        <h1 class="hero__title">{title}</h1>
        {intro && <p class="hero__intro">{intro}</p>}
        {children && <div class="hero__content">{children}</div>}
      </div>
    </div>
  );
}
