import type { Child } from 'hono/jsx';

interface SourceLineProps {
  /** The day of the figures as readers write it: 9 maart 2026. */
  readonly state: string;
  readonly source: Child;
  /** A remark on how sure it is. */
  readonly remark?: Child;
}

/** Under every figure: of which day it is and where it comes from. */
export function SourceLine({ state, source, remark }: SourceLineProps) {
  return (
    <p class="source-line">
      stand op {state}, bron: {source}
      {remark && <> ({remark})</>}
    </p>
  );
}
