import type { PropsWithChildren } from 'hono/jsx';

type BannerProps = PropsWithChildren<{
  /** Names it where a page shows two. */
  readonly label?: string | undefined;
}>;

/** The line above everything that says what kind of place this is. */
export function Banner({ label = 'Over deze omgeving', children }: BannerProps) {
  return (
    <aside class="banner" aria-label={label}>
      {children}
    </aside>
  );
}
