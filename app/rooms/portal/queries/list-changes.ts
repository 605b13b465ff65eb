import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import type { Derogation } from '#rooms/legislation/model.ts';
import { listLegalRules } from '#rooms/legislation/queries/list-legal-rules.ts';
import { type Footing, getFooting } from '#rooms/territory/queries/get-footing.ts';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { listLoadings } from '#rooms/territory/queries/list-loadings.ts';
import { listMergers, type MergerLine } from '#rooms/territory/queries/list-mergers.ts';
import { listRegionDecisions, type RegionDecision } from '#rooms/territory/queries/list-region-decisions.ts';
import { listAllVersions, type VersionLine } from '#rooms/territory/queries/list-versions.ts';

/** What changed, with the facts of it. */
type ChangeFacts =
  | {
      readonly kind: 'version';
      readonly version: VersionLine;
      readonly plural: string;
      readonly isFirst: boolean;
    }
  | { readonly kind: 'merger'; readonly merger: MergerLine; readonly footing: Footing | null }
  | { readonly kind: 'regionDecision'; readonly decision: RegionDecision }
  | { readonly kind: 'derogation'; readonly derogation: Derogation }
  | { readonly kind: 'factsLoaded'; readonly files: number };

/** A change that the facts date: from which day, and since when one can read it here or in its source. */
export type Change = ChangeFacts & {
  /** Names it for good. */
  readonly key: string;
  readonly on: Day;
  readonly toldAt: Date;
};

/**
 * Every change that the facts date, newest first: versions of delineations, mergers, decisions on the regions,
 * derogations that were decided, and facts that were taken in.
 */
export async function listChanges(ctx: Reading): Promise<readonly Change[]> {
  const changes = [
    ...(await versionChanges(ctx)),
    ...(await mergerChanges(ctx)),
    ...(await decisionChanges(ctx)),
    ...(await loadingChanges(ctx)),
  ];
  return changes.sort((one, other) =>
    one.on === other.on ? order(one.key, other.key) : order(other.on, one.on),
  );
}

async function versionChanges(ctx: Reading): Promise<Change[]> {
  const versions = await listAllVersions(ctx);
  const plurals = new Map(
    (await listDelineations(ctx, dayOf(ctx.now))).map(({ code, plural }) => [code, plural]),
  );
  const firstOf = new Map(versions.map(({ delineation, id }) => [delineation, id]));
  return versions.flatMap((version) => {
    const { id, delineation, statedFrom, publishedAt } = version;
    if (statedFrom === null) return [];
    return {
      kind: 'version',
      key: `version ${id}`,
      on: statedFrom,
      toldAt: publishedAt ?? startOf(statedFrom),
      version,
      plural: plurals.get(delineation) ?? delineation,
      isFirst: firstOf.get(delineation) === id,
    };
  });
}

async function mergerChanges(ctx: Reading): Promise<Change[]> {
  const footing = await getFooting(ctx, dayOf(ctx.now));
  return (await listMergers(ctx)).map((merger) => ({
    kind: 'merger',
    key: `merger ${merger.on} ${merger.into.nis}`,
    on: merger.on,
    toldAt: startOf(merger.on),
    merger,
    footing,
  }));
}

/** Of the same decision for a delineation and for its finer parts, the first is told. */
async function decisionChanges(ctx: Reading): Promise<Change[]> {
  const { derogations } = await listLegalRules(ctx, dayOf(ctx.now));
  const decided = Map.groupBy(derogations, ({ sentence, decidedOn }) => `${decidedOn} ${sentence}`);
  return [
    ...(await listRegionDecisions(ctx)).map((decision): Change => {
      const { decidedOn: on, sourceUrl } = decision;
      return {
        kind: 'regionDecision',
        key: `decision ${on} ${sourceUrl}`,
        on,
        toldAt: startOf(on),
        decision,
      };
    }),
    ...[...decided.values()].flatMap(([derogation]): Change[] => {
      const on = derogation?.decidedOn ?? null;
      if (derogation === undefined || on === null) return [];
      return [
        { kind: 'derogation', key: `derogation ${derogation.id}`, on, toldAt: startOf(on), derogation },
      ];
    }),
  ];
}

async function loadingChanges(ctx: Reading): Promise<Change[]> {
  return (await listLoadings(ctx)).map(({ loadedAt, files }) => ({
    kind: 'factsLoaded',
    key: `loading ${loadedAt.toISOString()}`,
    on: dayOf(loadedAt),
    toldAt: loadedAt,
    files,
  }));
}

function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
