import type { PropsWithChildren } from 'hono/jsx';

/** The element that a page with a KeepUnsent names among its elements. */
export const keepUnsentElement = 'bewaard-concept';

/**
 * Around a form: with script, what is typed in it stays in this browser until it is sent. On the page that comes after,
 * without a form in it, it clears what was sent.
 */
export function KeepUnsent({ children }: PropsWithChildren) {
  return <bewaard-concept>{children}</bewaard-concept>;
}
