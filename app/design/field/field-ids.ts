/** The ids of a field's parts, and the list of those that describe its control (undefined when none does). */
export interface FieldIds {
  readonly control: string;
  readonly hint: string;
  readonly error: string;
  readonly describedBy: string | undefined;
}

/** The id of the control of the field with this name, to which the error summary links. */
export function controlId(name: string): string {
  return `veld-${name}`;
}

/** What of a field its ids follow from. */
interface Identified {
  readonly name: string;
  readonly id?: string | undefined;
  readonly hint?: unknown;
  readonly error?: string | undefined;
}

/** The ids of this field's parts, all made from its id or else its name. */
export function fieldIds(field: Identified): FieldIds {
  const control = field.id ?? controlId(field.name);
  const hint = `${control}-uitleg`;
  const error = `${control}-fout`;
  const described = [...(field.hint ? [hint] : []), ...(field.error ? [error] : [])];
  return { control, hint, error, describedBy: described.length > 0 ? described.join(' ') : undefined };
}
