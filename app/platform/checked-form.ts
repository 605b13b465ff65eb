import type { z } from 'zod';
import { Invalid } from './refusals.ts';

/** A sent form, as far as a schema asks of it: the first value of a field, or the empty text. */
interface SentForm {
  text(name: string): string;
}

/**
 * The fields that the schema names, as it makes them. Throws Invalid with one message per wrong field, the
 * first that the schema finds.
 */
export function checkedForm<Schema extends z.ZodObject>(schema: Schema, form: SentForm): z.output<Schema> {
  const given = Object.keys(schema.shape).map((name) => [name, form.text(name)] as const);
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of result.error.issues) fields[String(path[0] ?? '')] ??= message;
  throw new Invalid('Er is nog niets bewaard.', fields);
}
