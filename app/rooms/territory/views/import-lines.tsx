import { Heading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Entered } from '#reception/page.ts';
import type { ProblemKind } from '../engine/import/import-problem.ts';
import type { ImportReport } from '../engine/import/import-report.ts';
import { type LineFilter, linesToCorrect } from '../engine/lines-to-correct.ts';
import type { DelineationImport } from '../queries/get-import.ts';
import { LineCorrections } from './line-corrections.tsx';
import { LineTabs } from './line-tabs.tsx';
import { problemKindNames } from './problem-words.ts';

const linesPerPage = 25;

interface ImportLinesProps {
  readonly given: DelineationImport;
  readonly report: ImportReport;
  readonly query: URLSearchParams;
  readonly formKey: string;
  readonly entered: Entered | null;
}

/** The lines of a file that are to be corrected, or were: page by page, by what was noticed. */
export function ImportLines({ given, report, query, formKey, entered }: ImportLinesProps) {
  const filter = filterOf(query);
  const all = linesToCorrect(given.raw, report, given.corrections, filter);
  const blocking = linesToCorrect(given.raw, report, given.corrections, 'blocking').length;
  const path = `/beheer/afbakeningen/${given.id}`;
  const last = Math.max(1, Math.ceil(all.length / linesPerPage));
  // Correcting the last line of a page leaves it empty: the one before it is then the last.
  const page = Math.min(pageNumber(query), last);
  const shown = paged(
    all.slice((page - 1) * linesPerPage, page * linesPerPage),
    all.length,
    page,
    linesPerPage,
  );
  return (
    <>
      <Heading level={2} id="regels">
        Regels
      </Heading>
      <LineTabs
        path={path}
        filter={filter}
        blocking={blocking}
        corrected={given.corrections.length}
        shown={all.length}
      />
      {all.length === 0 ? (
        <p>Hier staan geen regels (meer).</p>
      ) : (
        <>
          <LineCorrections
            id={given.id}
            lines={shown.items}
            back={query.size === 0 ? '' : `?${query}`}
            formKey={formKey}
            entered={entered}
          />
          <Pagination {...shown} hrefFor={pageHref(path, query)} noun="regels" />
        </>
      )}
    </>
  );
}

/** Which lines `?soort=` asks for. Throws Invalid for what no link of ours says. */
function filterOf(query: URLSearchParams): LineFilter {
  const kind = query.get('soort') ?? '';
  if (kind === '') return 'blocking';
  if (kind === 'verbeterd') return 'corrected';
  if (!Object.hasOwn(problemKindNames, kind))
    throw new Invalid('Deze soort bestaat niet. Kies er een uit de tabel.');
  return kind as ProblemKind;
}
