import type { Child } from 'hono/jsx';

/** Something that happened: when (as readers write it, and for machines), what, and who did it. */
export interface TimelineEntry {
  readonly when: string;
  /** The same moment or day in ISO 8601. */
  readonly datetime: string;
  readonly title: Child;
  readonly by?: string | undefined;
  readonly content?: Child;
}

interface TimelineProps {
  readonly items: readonly TimelineEntry[];
}

/** What happened with one thing, in order. */
export function Timeline({ items }: TimelineProps) {
  return (
    <ol class="timeline">
      {items.map((entry) => (
        <li class="timeline__entry">
          <p class="timeline__when">
            <time datetime={entry.datetime}>{entry.when}</time>
            {entry.by && <> · {entry.by}</>}
          </p>
          <p class="timeline__title">{entry.title}</p>
          {entry.content && <div class="timeline__content">{entry.content}</div>}
        </li>
      ))}
    </ol>
  );
}
