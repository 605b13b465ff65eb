import type { Child } from 'hono/jsx';

/** A line of a legend: how it looks, and what that means. */
export function LegendEntry({ sample, children }: { readonly sample: Child; readonly children?: Child }) {
  return (
    <li class="kaart-legende__regel">
      <svg class="kaart-legende__staal" viewBox="0 0 36 20" aria-hidden="true">
        {sample}
      </svg>
      <span>{children}</span>
    </li>
  );
}
