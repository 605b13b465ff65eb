/** A file of some hundreds of kilobytes, or of a megabyte: those that were asked last, and no more. */
const papersKept = 24;

interface KeptPaper {
  /** What the file was made from; made anew where that is another. */
  readonly from: object;
  readonly made: Promise<string | Uint8Array>;
}

/** By what they show, longest unused first. */
const papers = new Map<string, KeptPaper>();

/** A file that was made before from the same, or made now; who asks while it is being made waits for the same. */
export function keptPaper(
  key: string,
  from: object,
  make: () => Promise<string | Uint8Array>,
): Promise<string | Uint8Array> {
  const known = papers.get(key);
  const paper = known?.from === from ? known : { from, made: make() };
  papers.delete(key);
  papers.set(key, paper);
  paper.made.catch(() => {
    if (papers.get(key) === paper) papers.delete(key);
  });
  const oldest = papers.keys().next().value;
  if (papers.size > papersKept && oldest !== undefined) papers.delete(oldest);
  return paper.made;
}
