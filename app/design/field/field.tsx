import type { Child, PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import { fieldIds } from './field-ids.ts';

/** What every form field has. `id` only where one page has two fields of the same name. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly id?: string | undefined;
  readonly hint?: Child;
  readonly error?: string | undefined;
  /** Fields that are not required say "(optioneel)". */
  readonly required?: boolean | undefined;
}

/** The frame around one control: its label above it, its hint and its error between them. */
export function Field({ children, ...field }: PropsWithChildren<FieldProps>) {
  const ids = fieldIds(field);
  return (
    <div class={`field ${field.error ? 'field--error' : ''}`}>
      <label class="au-c-label" for={ids.control}>
        <FieldLabel label={field.label} required={field.required} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  );
}

/** The frame around several controls that together are one answer: radio buttons, checkboxes. */
export function Fieldset({ children, ...field }: PropsWithChildren<FieldProps>) {
  return (
    <fieldset
      class={`field fieldset ${field.error ? 'field--error' : ''}`}
      aria-describedby={fieldIds(field).describedBy}
    >
      <legend class="au-c-label">
        <FieldLabel label={field.label} required={field.required} />
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  );
}

function FieldLabel({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  return (
    <>
      {label}
      {!required && <span class="field__optional"> (optioneel)</span>}
    </>
  );
}

/** The hint and the error of a field, with the ids by which its control names them. */
export function FieldNotes(field: FieldProps) {
  const ids = fieldIds(field);
  return (
    <>
      {field.hint && (
        <div id={ids.hint} class="field__hint">
          {field.hint}
        </div>
      )}
      {field.error && (
        <p id={ids.error} class="field__error">
          <Icon name="alert-triangle" label="Fout:" /> {field.error}
        </p>
      )}
    </>
  );
}
