import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

type DetailsProps = PropsWithChildren<{
  readonly summary: string;
  readonly open?: boolean | undefined;
  /** Entries with the same group close each other. */
  readonly group?: string | undefined;
  readonly id?: string | undefined;
}>;

/** Something that can be opened, by the browser itself; several below each other are an accordion. */
export function Details({ summary, open, group, id, children }: DetailsProps) {
  return (
    <details class="details" open={open ?? false} name={group} id={id}>
      <summary class="details__summary">
        <Icon name="nav-right" size="medium" /> {summary}
      </summary>
      <div class="details__content">{children}</div>
    </details>
  );
}
