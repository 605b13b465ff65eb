import { controlAttributes } from '../field/control-attributes.ts';
import { Field, type FieldProps } from '../field/field.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
}

/**
 * A field for several lines of text. Keeps the value that was entered. It takes no maximum: a browser cuts what is pasted
 * at one without a word. The form says what is too long, and shows all of it again.
 */
export function Textarea(props: TextareaProps) {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        class={`au-c-textarea au-c-textarea--block ${props.error ? 'au-c-textarea--error' : ''}`}
        rows={props.rows ?? 6}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}
