import { Alert } from '#design/alert/alert.tsx';
import { ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Entered, Page, PageRequest } from '#reception/page.ts';
import type { ProblemKind } from '../engine/import/import-problem.ts';
import type { ImportReport } from '../engine/import/import-report.ts';
import { blockersIn, type LineFilter, linesToCorrect, problemGroups } from '../engine/lines-to-correct.ts';
import { type DelineationImport, getImport } from '../queries/get-import.ts';
import { listDelineations } from '../queries/list-delineations.ts';
import { reportOnImport } from '../queries/report-on-import.ts';
import { importStateNames } from '../texts.ts';
import { ImportFacts } from '../views/import-facts.tsx';
import { importTrail } from '../views/import-trail.ts';
import { LineCorrections } from '../views/line-corrections.tsx';
import { LineTabs } from '../views/line-tabs.tsx';
import { MissingMunicipalities } from '../views/missing-municipalities.tsx';
import { ProblemGroups } from '../views/problem-groups.tsx';
import { problemKindNames } from '../views/problem-words.ts';
import { ReadingForm } from '../views/reading-form.tsx';
import { versionHref } from '../views/version-table.tsx';

const linesPerPage = 25;

/** The form of this page that came back. */
export interface CameBack {
  readonly form: 'reading' | 'corrections';
  readonly entered: Entered;
}

/** The page of one import, for its three addresses: to look through, to read otherwise, to correct lines. */
export async function delineationImportPage(
  ctx: Reading,
  request: PageRequest,
  cameBack: CameBack | null,
): Promise<Page> {
  const given = await getImport(ctx, request.params.id ?? '');
  const body =
    given.state === 'open' ? await openBody(ctx, given, request, cameBack) : <Closed given={given} />;
  return {
    title: `${given.fileName} nakijken`,
    trail: importTrail(given),
    body: (
      <div class="stack">
        <PageHeading title={given.fileName} kind={`Ingelezen bestand: ${importStateNames[given.state]}`} />
        {body}
      </div>
    ),
  };
}

async function openBody(
  ctx: Reading,
  given: DelineationImport,
  { query, formKey }: PageRequest,
  cameBack: CameBack | null,
) {
  const { report } = await reportOnImport(ctx, given);
  const delineations = await listDelineations(ctx, dayOf(ctx.now));
  const name = delineations.find(({ code }) => code === given.delineation)?.plural ?? null;
  const entered = (form: CameBack['form']) => (cameBack?.form === form ? cameBack.entered : null);
  const { id } = given;
  return (
    <>
      {cameBack && <ErrorSummary message={cameBack.entered.message} errors={cameBack.entered.fields} />}
      <Verdict report={report} id={id} />
      <Heading level={2}>Wat herkend is</Heading>
      <ImportFacts given={given} report={report} delineationName={name} />
      <ReadingForm
        given={given}
        report={report}
        delineations={delineations}
        formKey={formKey}
        entered={entered('reading')}
      />
      <Heading level={2}>Wat opgemerkt is</Heading>
      {report.problems.length === 0 ? (
        <EmptyState title="Niets op te merken" icon="check">
          Elke regel noemt een gemeente en een gebied.
        </EmptyState>
      ) : (
        <ProblemGroups id={id} groups={problemGroups(report)} formKey={formKey} />
      )}
      <MissingMunicipalities
        id={id}
        missing={report.missing}
        areas={report.areas}
        mustBePlaced={report.problems.some(({ kind }) => kind === 'municipalityMissing')}
        formKey={formKey}
      />
      <Lines given={given} report={report} query={query} formKey={formKey} entered={entered('corrections')} />
    </>
  );
}

function Verdict({ report, id }: { report: ImportReport; id: string }) {
  const blockers = blockersIn(report);
  return (
    <>
      {blockers > 0 ? (
        <Alert skin="warning" title={blockingWords(blockers)}>
          Verbeter ze hieronder of laat die regels weg. Het bestand zelf blijft zoals het is, en er verandert
          nog niets aan de afbakeningen.
        </Alert>
      ) : (
        <Alert skin="success" title="Het bestand kan een ontwerp worden">
          Kijk na wat hieronder ter informatie staat, en vul dan de gegevens van de versie in.
        </Alert>
      )}
      <ButtonGroup>
        {blockers === 0 && (
          <LinkButton href={`/beheer/afbakeningen/${id}/gegevens`} icon="arrow-right">
            Gegevens van de versie invullen
          </LinkButton>
        )}
        <LinkButton href={`/beheer/afbakeningen/${id}/weggooien`} skin="naked" icon="bin">
          Bestand weggooien
        </LinkButton>
      </ButtonGroup>
    </>
  );
}

function blockingWords(count: number): string {
  return count === 1 ? 'Er is nog 1 fout te verbeteren' : `Er zijn nog ${count} fouten te verbeteren`;
}

interface LinesProps {
  readonly given: DelineationImport;
  readonly report: ImportReport;
  readonly query: URLSearchParams;
  readonly formKey: string;
  readonly entered: Entered | null;
}

function Lines({ given, report, query, formKey, entered }: LinesProps) {
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

function Closed({ given: { id, state, version } }: { given: DelineationImport }) {
  if (state === 'discarded') return <p>Dit bestand is weggegooid. Er is niets van gepubliceerd.</p>;
  if (state === 'published' && version !== null) {
    const [delineation = ''] = version.split('@');
    return (
      <p>
        Uit dit bestand is <a href={versionHref({ id: version, delineation })}>{version}</a> gepubliceerd.
      </p>
    );
  }
  return (
    <p>
      Van dit bestand is een <a href={`/beheer/afbakeningen/${id}/ontwerp`}>ontwerp</a> gemaakt.
    </p>
  );
}
