import { Icon } from '../icon/icon.tsx';
import { Link } from '../link/link.tsx';

interface SearchFormProps {
  readonly action: string;
  readonly label: string;
  /** The query parameter. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** Other query parameters to keep, such as the order of the list. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
  readonly id?: string | undefined;
  readonly button?: string | undefined;
  /** The same list without the search, offered while there is one. */
  readonly clearHref?: string | undefined;
}

/** One line to search with, by GET: the answer has an address of its own. */
export function SearchForm(props: SearchFormProps) {
  const { action, label, name = 'zoek', value = '', hint, keep = {}, button = 'Zoeken', clearHref } = props;
  const id = props.id ?? `zoekveld-${name}`;
  const hintId = hint ? `${id}-uitleg` : undefined;
  return (
    <search aria-label={label}>
      <form class="search-form" action={action}>
        <label class="au-c-label" for={id}>
          {label}
        </label>
        {hint && (
          <p class="field__hint" id={hintId}>
            {hint}
          </p>
        )}
        <div class="search-form__line">
          <input
            class="au-c-input"
            type="search"
            id={id}
            name={name}
            value={value}
            aria-describedby={hintId}
          />
          <button type="submit" class="au-c-button au-c-button--primary">
            <Icon name="search" /> {button}
          </button>
          {value !== '' && clearHref !== undefined && <Link href={clearHref}>Wis de zoekwoorden</Link>}
        </div>
        {Object.entries(keep).map(([key, kept]) => (
          <input type="hidden" name={key} value={kept} />
        ))}
      </form>
    </search>
  );
}
