import type { PropsWithChildren } from 'hono/jsx';

type FormProps = PropsWithChildren<{
  readonly action: string;
  /** For a form that creates: the key by which a second press finds the first one's answer. */
  readonly oneTimeKey?: string | undefined;
  /** For a form with files. */
  readonly upload?: boolean | undefined;
  /** Names the form for assistive technology where a page has several. */
  readonly label?: string | undefined;
}>;

/**
 * A form that changes something, so always POST. The browser does not check it: the server does, and shows its
 * answer in the error summary and beside each field, the same for everybody.
 */
export function Form({ action, oneTimeKey, upload, label, children }: FormProps) {
  return (
    <form
      class="form"
      method="post"
      action={action}
      enctype={upload ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
    >
      {oneTimeKey && <input type="hidden" name="sleutel" value={oneTimeKey} />}
      {children}
    </form>
  );
}
