import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dayOf } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { draftVersion } from '../commands/draft-version.ts';
import { enteredDetails } from '../forms.ts';
import { type DelineationImport, getImport } from '../queries/get-import.ts';
import { type DelineationOnDay, listDelineations } from '../queries/list-delineations.ts';
import { listVersions, type VersionLine } from '../queries/list-versions.ts';
import { importTrail } from '../views/import-trail.ts';
import { VersionForm } from '../views/version-form.tsx';

/** `/beheer/afbakeningen/:id/gegevens`: what must be known of a version before it can be drafted. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const given = await getImport(ctx, params.id ?? '');
  const delineations = await listDelineations(ctx, dayOf(ctx.now));
  const [latest = null] = await listVersions(ctx, given.delineation ?? '');
  const delineation = delineations.find(({ code }) => code === given.delineation) ?? null;
  return {
    title: 'Gegevens van de versie',
    trail: importTrail(given, 'Gegevens van de versie'),
    body: (
      <div class="stack">
        <PageHeading
          title="Gegevens van de versie"
          kind={given.fileName}
          intro="Hiermee maak je een ontwerp. Je ziet het op de kaart en naast de versie van nu voor je het publiceert."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <VersionForm
          action={path}
          formKey={formKey}
          field={enteredFields(entered, knownValues(given, delineation, latest))}
          delineations={delineations}
          cancelHref={`/beheer/afbakeningen/${given.id}`}
        />
      </div>
    ),
  };
};

/** What was filled in before; else what the delineation and its newest version say already. */
function knownValues(
  { details, delineation: code }: DelineationImport,
  delineation: DelineationOnDay | null,
  latest: VersionLine | null,
): Record<string, string | null> {
  const founding = details?.founding ?? null;
  return {
    afbakening: founding === null ? (details?.delineation ?? code) : '',
    code: founding && (details?.delineation ?? ''),
    naam: founding?.name ?? null,
    meervoud: founding?.plural ?? null,
    telt: founding?.counts ? 'ja' : '',
    dekt: founding?.coversAll ? 'ja' : '',
    vanaf: details?.validFrom ?? null,
    tot: details?.validTo ?? null,
    stand: details?.statedOn ?? null,
    rechtsgrond: details?.legalBasis ?? latest?.legalBasis ?? null,
    bron: details?.source ?? null,
    eigenaar: details?.owner ?? latest?.owner ?? null,
    soort: details?.kind ?? delineation?.kind ?? null,
    beleidsdomein: details?.policyDomain ?? delineation?.policyDomain ?? null,
    opmerking: details === null ? (delineation?.remark ?? null) : details.remark,
  };
}

/** Makes the draft, or makes it anew. */
export const POST: Post = async (ctx, { params, form }) => {
  const id = params.id ?? '';
  await draftVersion(ctx, id, enteredDetails(form));
  return { seeOther: `/beheer/afbakeningen/${id}/ontwerp`, notice: 'Het ontwerp is gemaakt. Kijk het na.' };
};
