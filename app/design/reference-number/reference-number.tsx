interface ReferenceNumberProps {
  readonly value: string;
  /** What kind of number it is; stands before it. */
  readonly label?: string | undefined;
}

/** A number or code that people copy or read aloud: every character can be told apart. */
export function ReferenceNumber({ value, label }: ReferenceNumberProps) {
  return (
    <span class="reference-number">
      {label && <span class="reference-number__label">{label} </span>}
      <code class="reference-number__value">{value}</code>
    </span>
  );
}
