import type { Child } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

/** Something that is reached or not yet: what, and when it was reached or what is the case instead. */
export interface Milestone {
  readonly title: string;
  readonly isReached: boolean;
  readonly detail: Child;
}

interface MilestonesProps {
  readonly label: string;
  readonly items: readonly Milestone[];
}

/** A few facts about how far something is, beside each other, each for itself; below each other on a narrow screen. */
export function Milestones({ label, items }: MilestonesProps) {
  return (
    <ul class="milestones" aria-label={label}>
      {items.map(({ title, isReached, detail }) => (
        <li class={`milestones__item ${isReached ? 'milestones__item--reached' : ''}`}>
          <span class="milestones__sign">{isReached && <Icon name="check" />}</span>
          <span class="milestones__title">{title}</span>
          <span class="milestones__detail">{detail}</span>
        </li>
      ))}
    </ul>
  );
}
