/** One thing to choose in a select, radio group or checkbox group. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A sentence below the label; a select does not show it. */
  readonly hint?: string | undefined;
  /** Shown and not to be chosen; of a select. */
  readonly disabled?: boolean | undefined;
}
