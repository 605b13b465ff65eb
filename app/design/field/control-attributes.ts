import type { FieldProps } from './field.tsx';
import { fieldIds } from './field-ids.ts';

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(field: FieldProps) {
  const ids = fieldIds(field);
  return {
    id: ids.control,
    name: field.name,
    required: field.required ?? false,
    'aria-describedby': ids.describedBy,
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
}
