/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = { 'note.written': 'interne nota geschreven' };
