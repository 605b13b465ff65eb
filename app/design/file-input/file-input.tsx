import { controlAttributes } from '../field/control-attributes.ts';
import { Field, type FieldProps } from '../field/field.tsx';

export interface FileInputProps extends FieldProps {
  /** Accepted kinds, such as `.pdf,.docx`; the server checks again. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
}

/** A field to attach files. Its form needs `upload`. A browser never keeps a chosen file: say so in the hint. */
export function FileInput(props: FileInputProps) {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class="file-input"
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
      />
    </Field>
  );
}
