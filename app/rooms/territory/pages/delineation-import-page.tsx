import { Alert } from '#design/alert/alert.tsx';
import { ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import type { Entered, Page, PageRequest } from '#reception/page.ts';
import type { ImportReport } from '../engine/import/import-report.ts';
import { blockersIn, problemGroups } from '../engine/lines-to-correct.ts';
import { type DelineationImport, getImport } from '../queries/get-import.ts';
import { listDelineations } from '../queries/list-delineations.ts';
import { reportOnImport } from '../queries/report-on-import.ts';
import { importStateNames, versionHref } from '../texts.ts';
import { ImportFacts } from '../views/import-facts.tsx';
import { ImportLines } from '../views/import-lines.tsx';
import { importTrail } from '../views/import-trail.ts';
import { MissingMunicipalities } from '../views/missing-municipalities.tsx';
import { ProblemGroups } from '../views/problem-groups.tsx';
import { ReadingForm } from '../views/reading-form.tsx';

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
      <ImportLines
        given={given}
        report={report}
        query={query}
        formKey={formKey}
        entered={entered('corrections')}
      />
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
