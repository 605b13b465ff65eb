/** What of a question never goes to an administration. */
export interface KeptInside {
  readonly email: string | null;
  readonly telephone: string;
  readonly notes: readonly string[];
  /** What the office still has to do. */
  readonly tasks: readonly string[];
}

/** What of it stands in a text. */
export type Leak = 'email' | 'telephone' | 'note' | 'task';

/** The fewest digits and letters that are recognised: anything shorter stands in every text. */
const fewestDigits = 8;
const fewestLetters = 12;
const fewestOfSentence = 30;

/** Which of the things that stay inside stands in this text, however it is spaced or capitalised; null where none does. */
export function leakIn(text: string, { email, telephone, notes, tasks }: KeptInside): Leak | null {
  const bare = squeezed(text);
  if (email !== null && email !== '' && bare.includes(squeezed(email))) return 'email';
  const number = national(telephone);
  if (number.length >= fewestDigits && text.replace(/\D/g, '').includes(number)) return 'telephone';
  if (notes.some((note) => isRepeated(note, bare))) return 'note';
  // A short task says what any letter could say: only a long sentence is nobody else's.
  return tasks.some((task) => holdsSentence(task, bare)) ? 'task' : null;
}

/** Whether a note stands in it, or one of its sentences that is long enough to be nobody else's. */
function isRepeated(note: string, bare: string): boolean {
  const whole = squeezed(note);
  if (whole.length >= fewestLetters && bare.includes(whole)) return true;
  return holdsSentence(note, bare);
}

function holdsSentence(text: string, bare: string): boolean {
  const sentences = text.split(/[.!?\n]+/u).map(squeezed);
  return sentences.some((one) => one.length >= fewestOfSentence && bare.includes(one));
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '');
}

/** The digits of a number without the prefix of the country or the first nought. */
function national(telephone: string): string {
  return telephone
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^(0032|32|0)/, '');
}
