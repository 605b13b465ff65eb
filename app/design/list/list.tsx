import type { Child } from 'hono/jsx';

interface ListProps {
  readonly items: readonly Child[];
  /** `columns` for many short ones, `divided` for a few longer ones. */
  readonly looks?: 'bullets' | 'columns' | 'divided' | undefined;
  readonly label?: string | undefined;
}

/** A list of things of one kind. */
export function List({ items, looks = 'bullets', label }: ListProps) {
  return (
    <ul class={`list list--${looks}`} aria-label={label}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
