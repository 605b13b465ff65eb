/** A text with variables between braces, such as `{nummer}`, filled in; or what is missing to do so. */
export type FilledText =
  | { readonly text: string; readonly missing: null }
  | { readonly text: null; readonly missing: readonly string[] };

const variable = /\{([^{}]*)\}/g;

/** The names of the variables in a text, each once, in their order. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(variable)].map((match) => match[1] ?? ''))];
}

/** Fills the variables of a text in; a name without a value, or with an empty one, is missing. Values are not filled again. */
export function fillIn(text: string, values: Readonly<Record<string, string | null>>): FilledText {
  const given = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '');
  const missing = variablesIn(text).filter((name) => given(name) === '');
  if (missing.length > 0) return { text: null, missing };
  return { text: text.replace(variable, (_whole, name: string) => given(name)), missing: null };
}
