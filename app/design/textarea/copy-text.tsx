interface CopyTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to take along as it stands, such as code for another site: it can be selected and not changed. */
export function CopyText({ id, label, text, rows = 3 }: CopyTextProps) {
  return (
    <div class="field">
      <label class="au-c-label" for={id}>
        {label}
      </label>
      <textarea
        class="au-c-textarea au-c-textarea--block"
        id={id}
        rows={rows}
        readonly
        spellcheck={false}
        autocomplete="off"
      >
        {text}
      </textarea>
    </div>
  );
}
