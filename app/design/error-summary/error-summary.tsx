import { controlId } from '../field/field-ids.ts';
import { Icon } from '../icon/icon.tsx';

interface ErrorSummaryProps {
  /** One message per field name; nothing is drawn when there is none and no message either. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is wrong with the whole, where it is not one field. */
  readonly message?: string | undefined;
  /** Above a message about the whole, where nothing went wrong but there is something to look at first. */
  readonly title?: string | undefined;
  /** The control's id by field name, for fields that were given an id of their own. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  readonly id?: string | undefined;
  /** Off where it only is shown, as in a style guide; else the page opens with the focus here. */
  readonly takesFocus?: boolean | undefined;
}

/** All errors of a form together, above it: read out at once, each with a link to its field. */
export function ErrorSummary({
  errors,
  message,
  title,
  ids,
  id = 'fouten',
  takesFocus = true,
}: ErrorSummaryProps) {
  const entries = Object.entries(errors);
  if (entries.length === 0 && !message) return null;
  return (
    <div class="error-summary" id={id} role="alert" tabindex={-1} autofocus={takesFocus}>
      <h2 class="error-summary__title">
        <Icon name="alert-triangle" size="large" /> {title ?? countTitle(entries.length)}
      </h2>
      {message && <p>{message}</p>}
      {entries.length > 0 && (
        <ul class="error-summary__list">
          {entries.map(([name, error]) => (
            <li>
              <a href={`#${ids?.[name] ?? controlId(name)}`}>{error}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countTitle(count: number): string {
  if (count === 0) return 'Dat ging niet';
  return count === 1 ? 'Er is 1 fout in het formulier' : `Er zijn ${count} fouten in het formulier`;
}
