import type { Option } from './option.ts';

interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly required?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

/** One radio button or checkbox with its label and hint. */
export function Choice({ kind, id, name, option, checked, required, describedBy }: ChoiceProps) {
  const hintId = option.hint ? `${id}-uitleg` : undefined;
  return (
    <div class="choice">
      <label class={`au-c-control au-c-control--${kind}`} for={id}>
        <input
          class="au-c-control__input"
          type={kind}
          id={id}
          name={name}
          value={option.value}
          checked={checked}
          required={required ?? false}
          aria-describedby={[hintId, describedBy].filter(Boolean).join(' ') || undefined}
        />
        <span class="au-c-control__indicator" />
        <span>{option.label}</span>
      </label>
      {option.hint && (
        <p class="choice__hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

/** The id of the choice at this place; the first has the field's own id, so that the error summary finds it. */
export function choiceId(controlId: string, place: number): string {
  return place === 0 ? controlId : `${controlId}-${place + 1}`;
}
