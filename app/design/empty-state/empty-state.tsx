import type { Child, PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

type EmptyStateProps = PropsWithChildren<{
  readonly title: string;
  readonly icon?: IconName | undefined;
  readonly level?: 2 | 3 | undefined;
  /** What one can do about it: a LinkButton. */
  readonly action?: Child;
}>;

/** What stands where a list would be: that there is nothing, why, and what to do. */
export function EmptyState({ title, icon = 'search', level = 2, action, children }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div class="empty-state">
      <span class="empty-state__icon">
        <Icon name={icon} size="large" />
      </span>
      <Title class="empty-state__title">{title}</Title>
      {children && <div class="empty-state__content">{children}</div>}
      {action && <div class="empty-state__action">{action}</div>}
    </div>
  );
}
