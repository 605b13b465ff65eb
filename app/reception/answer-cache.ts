/** An answer as it goes out. */
export interface ReadyAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Those that go with this answer only: a link to the next page. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers that were made before, by their tag. */
export interface AnswerCache {
  get(tag: string): ReadyAnswer | undefined;
  keep(tag: string, answer: ReadyAnswer): void;
}

/** Keeps the answers that were used last, up to this many bytes of them. */
export function answerCache(limit: number): AnswerCache {
  const kept = new Map<string, ReadyAnswer>();
  let bytes = 0;
  const drop = (tag: string) => {
    bytes -= kept.get(tag)?.body.byteLength ?? 0;
    kept.delete(tag);
  };
  return {
    get(tag) {
      const answer = kept.get(tag);
      if (answer === undefined) return undefined;
      kept.delete(tag);
      kept.set(tag, answer);
      return answer;
    },
    keep(tag, answer) {
      drop(tag);
      kept.set(tag, answer);
      bytes += answer.body.byteLength;
      for (const oldest of kept.keys()) {
        if (bytes <= limit) break;
        drop(oldest);
      }
    },
  };
}
