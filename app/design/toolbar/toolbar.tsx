import type { Child, PropsWithChildren } from 'hono/jsx';

type ToolbarProps = PropsWithChildren<{
  /** Left: a heading or a count. */
  readonly start?: Child;
}>;

/** A line above a list or a thing: what it is on the left, what one can do with it on the right. */
export function Toolbar({ start, children }: ToolbarProps) {
  return (
    <div class="toolbar">
      <div class="toolbar__start">{start}</div>
      {children && <div class="toolbar__end">{children}</div>}
    </div>
  );
}
