import type { PropsWithChildren } from 'hono/jsx';

/** A quiet explanation below or beside something. */
export function HelpText({ children }: PropsWithChildren) {
  return <p class="au-c-help-text au-c-help-text--secondary help-text">{children}</p>;
}
