import { Icon } from '../icon/icon.tsx';
import { pageRange, pageSteps } from './page-steps.ts';

interface PaginationProps {
  /** The page shown, from 1; the caller has refused pages that are not there. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly hrefFor: (page: number) => string;
  /** What is counted, in plural. */
  readonly noun?: string | undefined;
  /** Names it where a page has two of them. */
  readonly label?: string | undefined;
}

const number = new Intl.NumberFormat('nl-BE');

/** Which part of a list is shown, and links to the other parts; only the words where all is on one page. */
export function Pagination({ page, pageSize, total, hrefFor, noun = 'resultaten', label }: PaginationProps) {
  const { from, to, pages } = pageRange(page, pageSize, total);
  const range = (
    <p class="pagination__range">
      {noun} {number.format(from)}–{number.format(to)} van {number.format(total)}
    </p>
  );
  if (pages === 1) return range;
  return (
    <nav class="pagination" aria-label={label ?? 'Pagina’s'}>
      {range}
      <ul class="pagination__list">
        <li>{page > 1 && stepLink('vorige', hrefFor(page - 1))}</li>
        {pageSteps(page, pages).map((step) => (
          <li class="pagination__number">{pageLink(step, page, hrefFor)}</li>
        ))}
        <li>{page < pages && stepLink('volgende', hrefFor(page + 1))}</li>
      </ul>
    </nav>
  );
}

function stepLink(which: 'vorige' | 'volgende', href: string) {
  return (
    <a class="pagination__link" href={href} rel={which === 'vorige' ? 'prev' : 'next'}>
      {which === 'vorige' && <Icon name="nav-left" />}
      {which}
      {which === 'volgende' && <Icon name="nav-right" />}
    </a>
  );
}

function pageLink(step: number | null, page: number, hrefFor: (page: number) => string) {
  if (step === null) return <span class="pagination__gap">…</span>;
  return (
    <a
      class="pagination__link"
      href={hrefFor(step)}
      aria-label={`pagina ${step}`}
      aria-current={step === page ? 'page' : undefined}
    >
      {step}
    </a>
  );
}
