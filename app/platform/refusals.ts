/**
 * The four ways to say no. The message is one Dutch sentence for the person on the other side, and says what
 * to do. Anything else that is thrown is a bug and gets a reference number.
 */
export class NotFound extends Error {}

/** The actor sees the thing but may not do this with it. */
export class NotAllowed extends Error {}

/** Somebody or something was first, or the thing is no longer in the state that the deed needs. */
export class Conflict extends Error {}

/** What was entered does not hold; `fields` has one message per field name, shown beside that field. */
export class Invalid extends Error {
  readonly fields: Readonly<Record<string, string>>;

  constructor(message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.fields = fields;
  }
}
