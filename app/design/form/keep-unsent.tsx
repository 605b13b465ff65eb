import type { PropsWithChildren } from 'hono/jsx';

type KeepUnsentProps = PropsWithChildren<{
  /** The form came back with what was typed, though nothing was wrong with it. */
  readonly isBack?: boolean | undefined;
}>;

/** The element that a page with a KeepUnsent names among its elements. */
export const keepUnsentElement = 'bewaard-concept';

/**
 * Around a form: with script, what is typed in it stays in this browser until it is sent. On the page that comes after,
 * without a form in it, it clears what was sent.
 */
export function KeepUnsent({ isBack = false, children }: KeepUnsentProps) {
  return <bewaard-concept data-terug={isBack ? '' : undefined}>{children}</bewaard-concept>;
}
