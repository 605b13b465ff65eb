/**
 * The text as a spreadsheet takes it for text: one that it could take for a formula or a command gets an
 * apostrophe before it. That is what starts with `=`, `+`, `-`, `@` (also their full-width forms), with or
 * without white space before it, and what starts with a tab or a line end (OWASP, CSV Injection).
 */
export function harmlessCell(text: string): string {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u.test(text) ? `'${text}` : text;
}
