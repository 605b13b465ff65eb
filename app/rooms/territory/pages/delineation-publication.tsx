import { Confirmation } from '#design/confirmation/confirmation.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { dutch } from '#platform/day.ts';
import type { Get, Post } from '#reception/page.ts';
import { publishDraft } from '../commands/publish-draft.ts';
import type { VersionDetails } from '../engine/drafted-version.ts';
import { getDraft } from '../queries/get-draft.ts';
import { findVersion, type VersionLine } from '../queries/list-versions.ts';
import { versionHref } from '../texts.ts';
import { importTrail } from '../views/import-trail.ts';

/** `/beheer/afbakeningen/:id/publicatie`: asks whether a draft must be published. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const given = await getDraft(ctx, params.id ?? '', entered?.message);
  const { id, details, draft } = given;
  const present = draft.against === null ? null : await findVersion(ctx, draft.against);
  return {
    title: 'Publiceren',
    trail: importTrail(given, 'Publiceren'),
    body: (
      <>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Confirmation
          title="Wil je deze versie publiceren?"
          action={path}
          confirm="Versie publiceren"
          cancelHref={`/beheer/afbakeningen/${id}/ontwerp`}
          oneTimeKey={formKey}
        >
          <p>
            Iedereen ziet dan deze versie vanaf {dutch(details.validFrom)}: op de kaart, in elke vergelijking,
            in de downloads en in de open data. {presentWords(details, present)}
          </p>
          <p>
            Een gepubliceerde versie kun je niet wijzigen of verwijderen. Een fout verbeter je met een nieuwe
            versie met dezelfde eerste dag; de oude blijft dan te lezen.
          </p>
          {entered && (
            <p>
              <a href={`/beheer/afbakeningen/${id}/gegevens`}>Maak het ontwerp opnieuw</a> als de feiten
              gewijzigd zijn.
            </p>
          )}
        </Confirmation>
      </>
    ),
  };
};

function presentWords({ validFrom }: VersionDetails, present: VersionLine | null): string {
  if (present === null) return 'Op die dag is er nog geen andere versie.';
  return present.statedFrom === validFrom
    ? `Ze vervangt de versie ${present.id}, die te lezen blijft.`
    : `De versie ${present.id} eindigt dan op die dag.`;
}

/** The draft is a version from now on. */
export const POST: Post = async (ctx, { params }) => {
  const id = await publishDraft(ctx, params.id ?? '');
  const [delineation = ''] = id.split('@');
  return { seeOther: versionHref({ id, delineation }), notice: `De versie ${id} is gepubliceerd.` };
};
