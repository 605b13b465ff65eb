import { dutch } from '#platform/day.ts';
import { dutchCount, dutchList, dutchShare } from '#platform/dutch-writing.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { boundaryWords, inSentence, statedLaterWords } from '#rooms/territory/texts.ts';
import type { StatedSource } from './map-source-lines.ts';

/** What the stamps show, and in which order. */
export function stampsIntro({ thumbnails }: Thumbnails): string {
  return thumbnails.length === 0
    ? 'Op deze dag is van geen enkele afbakening bekend hoe ze tegenover de referentieregio’s ligt.'
    : 'Elke afbakening tegenover de referentieregio’s, te beginnen met die waarvan het kleinste deel van de gebieden een regiogrens overschrijdt. Dunne zwarte lijn: de gebieden. Brede grijze lijn: de referentieregio’s. Donker vlak: gemeenten buiten de hoofdregio van hun gebied.';
}

/** Under a stamp: how many areas cross, and how many municipalities lie outside. */
export function stampWords({ comparison: { summary }, outside }: Thumbnail): string {
  const { crossing } = summary.positions;
  const share = summary.conformingShare === null ? '' : ` (${dutchShare(summary.conformingShare)} niet)`;
  if (crossing === 0) return 'geen enkel gebied overschrijdt de regiogrens';
  const verb = crossing === 1 ? 'gebied overschrijdt' : 'gebieden overschrijden';
  return `${dutchCount(crossing)} van ${dutchCount(summary.areas)} ${verb} de regiogrens${share}; ${dutchCount(outside)} ${outside === 1 ? 'gemeente' : 'gemeenten'} buiten de hoofdregio`;
}

/** Which delineations have no stamp, and why, in a sentence; null where none is missing. */
export function missingStampsWords({ others }: Thumbnails): string | null {
  if (others.length === 0) return null;
  const names = dutchList(others.map(({ plural }) => inSentence(plural)));
  return `Niet vergeleken, omdat het geen gebieden zijn of omdat de gemeenten erin onbekend zijn: ${names}.`;
}

/** Of which day the stamps are and from where, or null where nobody says. */
export function stampsSource(
  territory: Territory,
  { day, boundarySource }: { readonly day: string; readonly boundarySource: string | null },
): StatedSource | null {
  const footing = territoryFooting(territory);
  if (footing === null) return null;
  return {
    state: dutch(footing.statedOn),
    source: `${footing.source}; grenzen ${boundaryWords(boundarySource)}, sterk vereenvoudigd`,
    remark: statedLaterWords([footing.statedOn], day),
  };
}
