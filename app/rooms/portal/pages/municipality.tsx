import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dayBefore, dayOf, dutch } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get, Page } from '#reception/page.ts';
import { contactPointOfProvince } from '#rooms/parties/queries/contact-point-of-province.ts';
import { areasOfMunicipality } from '#rooms/territory/queries/areas-of-municipality.ts';
import { getFooting } from '#rooms/territory/queries/get-footing.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import {
  type ComingMunicipality,
  getMunicipality,
  type MergedMunicipality,
} from '#rooms/territory/queries/get-municipality.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { MunicipalityFacts } from '../views/municipality-facts.tsx';
import { comingWords, mergedWords } from '../views/municipality-words.ts';

/** `/gemeenten/:nis`: in words where a municipality belongs, and its area in every delineation, on a day. */
export const GET: Get = async (ctx, { params, query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const municipality = await getMunicipality(ctx, params.nis ?? '', day);
  if (municipality.state !== 'exists') return absentPage(municipality, suffix);
  const path = `/gemeenten/${municipality.nis}`;
  const today = dayOf(ctx.now);
  const places = await areasOfMunicipality(ctx, municipality.nis, day);
  const map = await getMap(ctx, day);
  const contactPoint =
    municipality.province === null ? null : await contactPointOfProvince(ctx, municipality.province.code);
  return {
    title: titleOn(municipality.name, day, today),
    description: `${municipality.name}: referentieregio, provincie en ligging in elke afbakening.`,
    trail: trailTo(municipality.name),
    body: (
      <div class="stack">
        <PageHeading title={municipality.name} kind="Gemeente" />
        <DayNotice path={path} day={day} today={today} />
        <MunicipalityFacts
          municipality={municipality}
          places={places}
          map={map}
          footing={await getFooting(ctx, day)}
          contactPoint={contactPoint}
          suffix={suffix}
          dayForm={<DayForm path={path} day={day} />}
        />
      </div>
    ),
  };
};

/** A code of another day: what became of its territory, or what it arose from. */
function absentPage(municipality: MergedMunicipality | ComingMunicipality, suffix: string): Page {
  const { name } = municipality;
  const merged = municipality.state === 'merged';
  const places = merged ? municipality.into : municipality.from;
  return {
    title: merged
      ? `${name} (tot ${dutch(dayBefore(municipality.endedOn))})`
      : `${name} (vanaf ${dutch(municipality.beganOn)})`,
    trail: trailTo(name),
    body: (
      <div class="stack">
        <PageHeading title={name} kind={merged ? 'Vroegere gemeente' : 'Latere gemeente'} />
        <Alert skin="info">
          {merged
            ? mergedWords(municipality, municipality.into, municipality.endedOn)
            : comingWords(name, municipality.from, municipality.beganOn)}
        </Alert>
        <ul>
          {places.map((place) => (
            <li>
              <a href={`/gemeenten/${place.nis}${suffix}`}>Naar {place.name}</a>
            </li>
          ))}
          {merged && (
            <li>
              <a href={`/gemeenten/${municipality.nis}?datum=${dayBefore(municipality.endedOn)}`}>
                {name} op de laatste dag voor de fusie
              </a>
            </li>
          )}
        </ul>
      </div>
    ),
  };
}

function trailTo(name: string) {
  return [{ label: 'Start', href: '/' }, { label: 'Gemeenten', href: '/gemeenten' }, { label: name }];
}
