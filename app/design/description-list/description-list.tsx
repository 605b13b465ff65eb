import type { Child } from 'hono/jsx';

/** A term with what it is; leave the whole entry out when there is nothing to say. */
export interface Description {
  readonly term: string;
  readonly description: Child;
}

interface DescriptionListProps {
  readonly items: readonly Description[];
}

/** Facts about one thing: terms left, descriptions right; below each other on a narrow screen. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl class="description-list">
      {items.map(({ term, description }) => (
        <div class="description-list__item">
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
