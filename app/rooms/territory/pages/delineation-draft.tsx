import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dutch } from '#platform/day.ts';
import { Conflict } from '#platform/refusals.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { decideAreas } from '../commands/decide-areas.ts';
import { areasByMunicipality, type DraftContent, type VersionDetails } from '../engine/drafted-version.ts';
import { drawAreas } from '../queries/draw-areas.ts';
import { getDraft } from '../queries/get-draft.ts';
import { type DraftDifference, getDraftDifference } from '../queries/get-draft-difference.ts';
import { listDelineations } from '../queries/list-delineations.ts';
import { DraftAreas } from '../views/draft-areas.tsx';
import { DraftChanges } from '../views/draft-changes.tsx';
import { DraftDecisions } from '../views/draft-decisions.tsx';
import { DraftFacts } from '../views/draft-facts.tsx';
import { DraftMap } from '../views/draft-map.tsx';
import { importTrail } from '../views/import-trail.ts';

/** `/beheer/afbakeningen/:id/ontwerp`: a version as it would be published: its map, and what it changes. */
export const GET: Get = async (ctx, request) => {
  const given = await getDraft(ctx, request.params.id ?? '', request.entered?.message);
  const { details, draft, id } = given;
  const difference = await getDraftDifference(ctx, details, draft);
  const delineations = await listDelineations(ctx, details.validFrom);
  const name = delineations.find(({ code }) => code === details.delineation)?.plural ?? details.delineation;
  const map = await drawAreas(ctx, details.validFrom, areasByMunicipality(draft));
  const title = `Ontwerp: ${details.founding?.plural ?? name} vanaf ${dutch(details.validFrom)}`;
  return {
    title,
    trail: importTrail(given, 'Ontwerp'),
    body: (
      <div class="stack">
        <PageHeading title={title} kind={given.fileName} />
        {request.entered && (
          <ErrorSummary message={request.entered.message} errors={request.entered.fields} />
        )}
        <Verdict id={id} draft={draft} />
        <DraftFacts details={details} draft={draft} delineationName={name} />
        <Carried draft={draft} details={details} />
        {draft.ambiguous.length > 0 && <Decisions request={request} given={given} difference={difference} />}
        <Heading level={2}>Op de kaart</Heading>
        <DraftMap map={map} label="Kaart van Vlaanderen met de gebieden van het ontwerp" />
        <DraftAreas draft={draft} names={difference.names} />
        <Heading level={2}>Wat er verandert</Heading>
        <DraftChanges difference={difference} />
        <Without difference={difference} />
        <Reopening id={id} formKey={request.formKey} />
      </div>
    ),
  };
};

function Verdict({ id, draft }: { id: string; draft: DraftContent }) {
  const count = draft.undecided.length;
  return (
    <>
      {count > 0 && (
        <Alert
          skin="warning"
          title={`Nog ${count === 1 ? '1 beslissing' : `${count} beslissingen`} te nemen`}
        >
          Van gefuseerde gemeenten waarvan de delen in verschillende gebieden lagen, moet je zeggen waar ze
          liggen.
        </Alert>
      )}
      <ButtonGroup>
        {count === 0 && <LinkButton href={`/beheer/afbakeningen/${id}/publicatie`}>Publiceren</LinkButton>}
        <LinkButton href={`/beheer/afbakeningen/${id}/gegevens`} skin="secondary" icon="pencil">
          Gegevens wijzigen
        </LinkButton>
        <LinkButton href={`/beheer/afbakeningen/${id}/weggooien`} skin="naked" icon="bin">
          Weggooien
        </LinkButton>
      </ButtonGroup>
    </>
  );
}

function Carried({ draft: { carriedFrom }, details }: { draft: DraftContent; details: VersionDetails }) {
  if (carriedFrom === null) return null;
  return (
    <Alert title="Fusies meegerekend">
      Het bestand noemt de gemeenten van {dutch(carriedFrom)}. Het ontwerp noemt die van{' '}
      {dutch(details.validFrom)}.
    </Alert>
  );
}

interface DecisionsProps {
  readonly request: PageRequest;
  readonly given: Awaited<ReturnType<typeof getDraft>>;
  readonly difference: DraftDifference;
}

function Decisions({ request: { path, formKey, entered }, given, difference }: DecisionsProps) {
  return (
    <>
      <Heading level={2}>Gefuseerde gemeenten</Heading>
      <DraftDecisions
        action={path}
        formKey={formKey}
        draft={given.draft}
        decisions={given.decisions}
        names={difference.names}
        areaNames={difference.areaNames}
        entered={entered}
      />
    </>
  );
}

function Without({ difference: { without } }: { difference: DraftDifference }) {
  return (
    <>
      <Heading level={2}>Gemeenten zonder gebied ({String(without.length)})</Heading>
      <p>
        {without.length === 0
          ? 'Elke gemeente ligt in een gebied.'
          : `${without.map(({ name }) => name).join(', ')}.`}
      </p>
    </>
  );
}

function Reopening({ id, formKey }: { id: string; formKey: string }) {
  return (
    <Form
      action={`/beheer/afbakeningen/${id}/heropening`}
      oneTimeKey={formKey}
      label="Terug naar het nakijken"
    >
      <Button skin="naked">Terug naar het nakijken van het bestand</Button>
    </Form>
  );
}

/** Decides where merged municipalities lie. */
export const POST: Post = async (ctx, { path, params, form }) => {
  const given = await getDraft(ctx, params.id ?? '');
  const decisions = given.draft.ambiguous.flatMap(({ nis }) => {
    const decision = form.text(`beslissing-${nis}`);
    return decision === '' ? [] : [[nis, decision] as const];
  });
  if (decisions.length === 0)
    throw new Conflict('Kies eerst van minstens één gemeente in welk gebied ze ligt.');
  await decideAreas(ctx, given.id, Object.fromEntries(decisions));
  return { seeOther: path, notice: 'De beslissingen zijn bewaard.' };
};
