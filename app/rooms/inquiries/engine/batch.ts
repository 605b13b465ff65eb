/** What can be done to several questions at once. */
export type BatchDeed = 'assign' | 'classify';

/** What became of one of them: it was done or refused; later undone, or kept because it changed since. */
export type BatchOutcome = 'done' | 'refused' | 'undone' | 'kept';

/** So many questions at once at most: each is a deed of its own, and who pressed waits for all. */
export const batchAtMost = 500;

/** The numbers of questions in a text, each once, sorted: two batches that meet take them in the same order. */
export function numbersIn(text: string): readonly string[] {
  return [...new Set(text.match(/RV-\d{4}-\d{6,9}/g) ?? [])].sort();
}
