interface ReferenceNumberProps {
  readonly value: string;
  /** What kind of number it is; stands before it. */
  readonly label?: string | undefined;
  /** Too long for a line of its own on a telephone: it may go on below. */
  readonly isLong?: boolean | undefined;
}

/** A number or code that people copy or read aloud: every character can be told apart. */
export function ReferenceNumber({ value, label, isLong = false }: ReferenceNumberProps) {
  return (
    <span class={`reference-number ${isLong ? 'reference-number--long' : ''}`}>
      {label && <span class="reference-number__label">{label} </span>}
      <code class="reference-number__value">{value}</code>
    </span>
  );
}
