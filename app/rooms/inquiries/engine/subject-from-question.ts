const longest = 100;

/** What a question without a subject is called: its first line, or as many whole words of that as fit in a hundred characters. */
export function subjectFromQuestion(question: string): string {
  const line = question.trim().split('\n')[0]?.replace(/\s+/g, ' ').trim() ?? '';
  if (line.length <= longest) return line;
  const words = line.slice(0, longest).replace(/\s\S*$/, '');
  return `${words}…`;
}
