/** How long a code works, in minutes. */
export const codeMinutes = 10;

/** So many times a code may be entered wrongly. */
export const codeAttempts = 5;

/** So many codes are sent about one question in an hour. */
export const codesPerHour = 3;

/** How long the browser in which a code was entered opens attachments, in minutes. */
export const passMinutes = 30;

/** The digits of what was typed: people copy a code with the space that makes it readable. */
export function codeIn(text: string): string {
  return text.replace(/\D/g, '').slice(0, 20);
}

/** A code as a letter says it: 123 456. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** The moment so many minutes later. */
export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
