interface CodeSampleProps {
  /** What it is an example of; names the region, which scrolls by itself. */
  readonly label: string;
  readonly text: string;
}

/** Lines for a program or a terminal, to be taken over as they stand. */
export function CodeSample({ label, text }: CodeSampleProps) {
  return (
    <section class="code-sample" aria-label={label} tabindex={0}>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}
