import { Details } from '#design/details/details.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import { delineationIn } from '#rooms/territory/engine/comparison/comparison.ts';
import { areasAround } from '#rooms/territory/engine/comparison/delineation.ts';
import { foundedNumber } from '#rooms/territory/engine/comparison/founded-area.ts';
import { tallyNow } from '#rooms/territory/engine/comparison/move-trial.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { type Destination, destinationsOf } from '#rooms/territory/engine/comparison/trial-destinations.ts';
import type { TrialTally } from '#rooms/territory/engine/comparison/trial-tally.ts';
import { madeMove } from '#rooms/territory/engine/trial-steps.ts';
import { trialFields, trialHref, trialPath } from '#rooms/territory/engine/trial-view.ts';
import { areasInSentence } from './delineation-words.ts';
import { placeWords } from './map-titles.ts';
import { municipalityNames } from './municipality-links.tsx';
import { choiceId, resultId, type TrialFrame } from './trial-frame.ts';
import { areaName, municipalityName, tallyChange } from './trial-words.ts';

/** Choosing a municipality, and where it goes: every destination says what it would do. */
export function TrialChoice(frame: TrialFrame) {
  const { view, trial } = frame;
  const { municipality: nis } = view;
  const isThere = nis !== null && trial.after.lines.has(nis);
  return (
    <section id={choiceId} class="oefening__keuze stack" tabindex={-1} aria-labelledby="titel-waarheen">
      <h2 class="au-c-heading au-c-heading--3" id="titel-waarheen">
        {isThere ? `${municipalityName(frame, nis)} verhuist naar` : 'Welke gemeente verhuist?'}
      </h2>
      {isThere && <Destinations {...frame} nis={nis} />}
      <MunicipalityForm {...frame} />
    </section>
  );
}

function Destinations({ nis, ...frame }: TrialFrame & { readonly nis: string }) {
  const { view, trial, delineation } = frame;
  const destinations = destinationsOf(trial, nis, view.undone);
  const beside = destinations.filter(({ isBeside }) => isBeside);
  const special = destinations.filter(({ area }) => area === null);
  const others = destinations.filter(({ isBeside, area }) => !isBeside && area !== null);
  return (
    <>
      <p>Nu: {hereWords(frame, nis)}.</p>
      <DestinationList label="Gebieden van de buren" destinations={beside} nis={nis} frame={frame} />
      <DestinationList label="Geen bestaand gebied" destinations={special} nis={nis} frame={frame} />
      {others.length > 0 && (
        <Details summary={`De andere ${areasInSentence(delineation)} (${others.length})`}>
          <DestinationList label="Andere gebieden" destinations={others} nis={nis} frame={frame} />
        </Details>
      )}
    </>
  );
}

function hereWords({ trial: { pair, after } }: TrialFrame, nis: string): string {
  const delineation = delineationIn(after, pair.code);
  const { encoded, areas } = delineation;
  const me = after.municipalities.indexOf.get(nis);
  if (encoded === null || me === undefined) return 'onbekend';
  const codes = [...areasAround(encoded, me)].map((area) => encoded.areas[area] ?? '');
  return placeWords(
    delineation,
    codes.map((code) => areas.get(code) ?? { code, name: code }),
  );
}

interface DestinationListProps {
  readonly label: string;
  readonly destinations: readonly Destination[];
  readonly nis: string;
  readonly frame: TrialFrame;
}

function DestinationList({ label, destinations, nis, frame }: DestinationListProps) {
  if (destinations.length === 0) return null;
  const { view, trial } = frame;
  const now = tallyNow(trial);
  return (
    <ul class="oefening__doelen" aria-label={label}>
      {destinations.map((destination) => (
        <li>
          <a href={`${trialHref(view, madeMove(view, { nis, to: destination.to }))}#${resultId}`}>
            {destinationWords(frame, destination)}
          </a>
          <span
            class={`oefening__effect${isLess(destination.tally, now) ? ' oefening__effect--minder' : ''}`}
          >
            {tallyChange(frame, now, destination.tally)}
            {mainRegionWords(frame, nis, destination)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Why it does so: which region most of the area lies in, and whether that is the municipality's own. */
function mainRegionWords(frame: TrialFrame, nis: string, { mainRegion, isHome }: Destination): string {
  if (mainRegion === null) return '';
  const { other } = frame;
  const kind = other.code === regionsCode ? 'hoofdregio' : 'hoofdgebied';
  const name = municipalityName(frame, nis);
  return `; ${kind} ${areaName(other, mainRegion)}, ${isHome ? `waar ${name} zelf in ligt` : `niet ${kind === 'hoofdregio' ? 'die' : 'dat'} van ${name}`}`;
}

/** Whether a move brings fewer areas over a border, or as many with fewer municipalities outside. */
function isLess(one: TrialTally, other: TrialTally): boolean {
  return one.crossing === other.crossing ? one.outside < other.outside : one.crossing < other.crossing;
}

function destinationWords({ delineation }: TrialFrame, { to, area }: Destination): string {
  if (area !== null) return area.name;
  if (to === null) return 'geen enkel gebied';
  return foundedNumber(to) === null ? areaName(delineation, to) : 'een nieuw gebied';
}

function MunicipalityForm({ view, trial }: TrialFrame) {
  const { municipality, ...kept } = view;
  const { after } = trial;
  return (
    <Filter
      action={`${trialPath}#${choiceId}`}
      label="Kies een gemeente"
      submit="Kies"
      keep={trialFields({ ...kept, municipality: null })}
    >
      <Select
        name="gemeente"
        label="Gemeente"
        value={municipality ?? undefined}
        empty="kies een gemeente"
        options={municipalityNames(after, [...after.lines.keys()]).map(({ nis, name }) => ({
          value: nis,
          label: name,
        }))}
      />
    </Filter>
  );
}
