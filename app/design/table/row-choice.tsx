interface RowChoiceProps {
  readonly name: string;
  readonly value: string;
  /** What is ticked, for who does not see the row. */
  readonly label: string;
}

/** A box to tick a row of a table, in a form around it. The whole cell is the target. */
export function RowChoice({ name, value, label }: RowChoiceProps) {
  return (
    <div class="choice">
      <label class="au-c-control au-c-control--checkbox">
        <input class="au-c-control__input" type="checkbox" name={name} value={value} />
        <span class="au-c-control__indicator" />
        <span class="visually-hidden">{label}</span>
      </label>
    </div>
  );
}
