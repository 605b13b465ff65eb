interface ProgressProps {
  /** What is going on or filled up. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What is counted: `van 20 gemeld` is written behind the value. */
  readonly unit?: string | undefined;
  readonly id: string;
}

/** How far something is, as a bar and in words. It stands still: the page is asked for again to see more. */
export function Progress({ label, value, max, unit, id }: ProgressProps) {
  return (
    <div class="progress">
      <label class="progress__label" for={id}>
        {label}
      </label>
      <progress class="progress__bar" id={id} value={value} max={max} />
      <span class="progress__words">
        {value} van {max} {unit}
      </span>
    </div>
  );
}
