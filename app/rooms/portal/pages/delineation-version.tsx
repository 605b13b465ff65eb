import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { dayOf, dutch } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { areasOfVersion, type VersionWithAreas } from '#rooms/territory/queries/areas-of-version.ts';
import {
  type DifferenceOfVersions,
  getVersionDifference,
} from '#rooms/territory/queries/get-version-difference.ts';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { listVersions, type VersionLine } from '#rooms/territory/queries/list-versions.ts';
import { delineationKindNames, validityWords, versionHref } from '#rooms/territory/texts.ts';
import { moverColumns, VersionChanges } from '../views/version-changes.tsx';
import { memberColumns, memberRows, VersionMembers } from '../views/version-members.tsx';

/**
 * `/afbakeningen/:code/versies/:versie`: one version of a delineation, also where it holds no more: where it comes
 * from, who lay in its areas, and what changed since the version before it, or since `?met=`.
 */
export const GET: Get = async (ctx, { params, query }) => {
  const { code = '', versie = '' } = params;
  const version = await areasOfVersion(ctx, `${code}@${versie}`);
  const versions = await listVersions(ctx, code);
  const other = otherVersion(versions, version, query.get('met') ?? '');
  const difference = other === null ? null : await getVersionDifference(ctx, other.id, version.id);
  const plural =
    (await listDelineations(ctx, version.statedOn)).find((one) => one.code === code)?.plural ?? code;
  const title = `${plural}, ${validityWords(version)}`;
  const source = `stand op ${dutch(version.statedOn)}, bron: ${version.source}`;
  const state = validityWords(version);
  return {
    title,
    description: `${plural}: de gebieden en hun gemeenten in de versie ${validityWords(version)}.`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Afbakeningen', href: '/afbakeningen' },
      { label: plural, href: `/afbakeningen/${code}` },
      { label: `Versie ${versie}` },
    ],
    tables: [
      dataTable({ name: 'leden', title, source, state, rows: memberRows(version), columns: memberColumns }),
      ...(difference === null
        ? []
        : [
            dataTable({
              name: 'wijzigingen',
              title: `${title}: wat er veranderde`,
              source,
              state,
              rows: difference.changes.movers,
              columns: moverColumns(difference),
            }),
          ]),
    ],
    body: (
      <div class="stack">
        <PageHeading title={plural} kind={`Versie ${validityWords(version)}`} />
        {version.replacedBy !== null && (
          <Alert skin="info">
            Een latere versie kwam in de plaats van deze: ze geldt op geen enkele dag meer.{' '}
            <a href={versionHref({ id: version.replacedBy, delineation: code })}>Naar die versie</a>
          </Alert>
        )}
        <Origin version={version} />
        {difference && other && (
          <Changes difference={difference} versions={versions} version={version} other={other} />
        )}
        <Heading level={2}>Gebieden en gemeenten</Heading>
        <VersionMembers version={version} />
        <p class="source-line">{source}</p>
      </div>
    ),
  };
};

function Origin({ version }: { version: VersionWithAreas }) {
  const { kind, policyDomain, legalBasis, owner, statedOn, source, sourceFile, publishedAt, remark } =
    version;
  return (
    <DescriptionList
      items={[
        { term: 'Geldig', description: validityWords(version) },
        { term: 'Vastgesteld op', description: dutch(statedOn) },
        { term: 'Bron', description: `${source} (${sourceFile})` },
        { term: 'Rechtsgrond', description: legalBasis ?? 'onbekend' },
        { term: 'Eigenaar', description: owner ?? 'onbekend' },
        { term: 'Soort', description: delineationKindNames[kind] },
        { term: 'Beleidsdomein', description: policyDomain },
        ...(publishedAt === null
          ? []
          : [
              {
                term: 'Gepubliceerd in Regioloket',
                description: dutch(dayOf(publishedAt)),
              },
            ]),
        ...(remark === null ? [] : [{ term: 'Opmerking', description: remark }]),
      ]}
    />
  );
}

interface ChangesProps {
  readonly difference: DifferenceOfVersions;
  readonly versions: readonly VersionLine[];
  readonly version: VersionLine;
  readonly other: VersionLine;
}

function Changes({ difference, versions, version, other }: ChangesProps) {
  const { before, after } = difference;
  return (
    <>
      <Heading level={2}>Wat veranderde er?</Heading>
      <p class="prose">
        Van de versie <a href={versionHref(before)}>{validityWords(before)}</a> naar die{' '}
        {validityWords(after)}, met de gemeenten van de tweede: een fusie alleen verplaatst niemand.
      </p>
      <VersionChanges difference={difference} />
      {versions.length > 2 && (
        <form action={versionHref(version)} class="stack">
          <Select
            name="met"
            label="Vergelijken met een andere versie"
            options={versions
              .filter(({ id }) => id !== version.id)
              .map((one) => ({ value: one.id.slice(one.delineation.length + 1), label: validityWords(one) }))}
            value={other.id.slice(other.delineation.length + 1)}
            required
          />
          <Button skin="secondary">Vergelijk</Button>
        </form>
      )}
    </>
  );
}

/** The version that is asked for, else the one before this, else the one after it. */
function otherVersion(
  versions: readonly VersionLine[],
  { id, delineation }: VersionLine,
  asked: string,
): VersionLine | null {
  const at = versions.findIndex((one) => one.id === id);
  const named = versions.find((one) => one.id === `${delineation}@${asked}` && one.id !== id);
  return named ?? versions[at + 1] ?? versions[at - 1] ?? null;
}
