import type { ProblemKind } from './problem.ts';

/** A call with a key that gets no answer: the message says what to do, `faults` has a sentence per place in the body. */
export class CallRefused extends Error {
  readonly kind: ProblemKind;
  readonly faults: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    message: string,
    given: {
      readonly faults?: Readonly<Record<string, string>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.kind = kind;
    this.faults = given.faults ?? {};
    this.headers = given.headers ?? {};
  }
}
