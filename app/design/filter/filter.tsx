import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

/** A filter that is on: its words, and the address of the same list without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly removeHref: string;
}

type FilterProps = PropsWithChildren<{
  readonly action: string;
  /** Names the form. */
  readonly label: string;
  readonly active?: readonly ActiveFilter[] | undefined;
  /** The address of the same list without any filter. */
  readonly clearHref?: string | undefined;
  /** What the button says, where the fields choose rather than narrow. */
  readonly submit?: string | undefined;
  /** Other query parameters to keep, such as the order of the list. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}>;

/**
 * Fields that narrow a list, by GET, with what is on now and how to take it off. The fields are its children, and
 * none is ever required: an empty one is a filter that is off.
 */
export function Filter(props: FilterProps) {
  const { action, label, active = [], clearHref, submit = 'Filteren', keep = {}, children } = props;
  return (
    <form class="filter" action={action} aria-label={label} novalidate>
      <div class="filter__fields">
        {children}
        <button type="submit" class="au-c-button au-c-button--secondary">
          <Icon name="filter" /> {submit}
        </button>
      </div>
      {Object.entries(keep).map(([key, kept]) => (
        <input type="hidden" name={key} value={kept} />
      ))}
      {active.length > 0 && <ActiveFilters active={active} clearHref={clearHref} />}
    </form>
  );
}

function ActiveFilters({
  active,
  clearHref,
}: Pick<FilterProps, 'clearHref'> & { readonly active: readonly ActiveFilter[] }) {
  return (
    <ul class="filter__active" aria-label="Gekozen filters">
      {active.map(({ label, removeHref }) => (
        <li>
          <a class="filter__remove" href={removeHref}>
            <span class="visually-hidden">Verwijder filter </span>
            {label} <Icon name="cross" />
          </a>
        </li>
      ))}
      {clearHref && (
        <li>
          <a href={clearHref}>Wis alle filters</a>
        </li>
      )}
    </ul>
  );
}
