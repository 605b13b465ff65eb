import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

type DetailsProps = PropsWithChildren<{
  readonly summary: string;
  readonly open?: boolean | undefined;
  /** Entries with the same group close each other. */
  readonly group?: string | undefined;
  readonly id?: string | undefined;
  /** `choice`: large, for the few things of which a reader does one. */
  readonly looks?: 'entry' | 'choice' | undefined;
}>;

/** Something that can be opened, by the browser itself; several below each other are an accordion. */
export function Details({ summary, open, group, id, looks = 'entry', children }: DetailsProps) {
  return (
    <details class={`details details--${looks}`} open={open ?? false} name={group} id={id}>
      <summary class="details__summary">
        <Icon name="nav-right" size="medium" /> {summary}
      </summary>
      <div class="details__content">{children}</div>
    </details>
  );
}
