import { PageHeading } from '#design/heading/heading.tsx';
import type { DataTable } from '#design/table/data-table.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import {
  type StructuresOfMunicipality,
  structuresOfMunicipality,
} from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { type LegalSituations, legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { contactPointOfProvince } from '#rooms/parties/queries/contact-point-of-province.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { getMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { absentMunicipalityPage, municipalityTrail } from '../views/absent-municipality.tsx';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { MunicipalityBorders } from '../views/municipality-borders.tsx';
import { MunicipalityFacts } from '../views/municipality-facts.tsx';
import { type MunicipalityPicture, municipalityPicture } from '../views/municipality-picture.ts';
import { MunicipalityPlaces } from '../views/municipality-places.tsx';
import { neighboursData } from '../views/neighbours-table.tsx';
import { placesData } from '../views/places-table.tsx';
import { StructuresOfMunicipalityList } from '../views/structures-of-municipality.tsx';
import { structuresOfMunicipalityData } from '../views/structures-table.tsx';
import { territorySourceText } from '../views/territory-source.tsx';

/** `/gemeenten/:nis`: in words where a municipality belongs, its area in every delineation, and its borders, on a day. */
export const GET: Get = async (ctx, { params, query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const municipality = await getMunicipality(ctx, params.nis ?? '', day);
  if (municipality.state !== 'exists') return absentMunicipalityPage(municipality, suffix);
  const { nis, name, province } = municipality;
  const path = `/gemeenten/${nis}`;
  const today = dayOf(ctx.now);
  const picture = municipalityPicture(await territoryOn(ctx, day), nis);
  const legal = await legalSituations(ctx, day);
  const structures = await structuresOfMunicipality(ctx, nis, day);
  const map = await getMap(ctx, day);
  const contactPoint = province === null ? null : await contactPointOfProvince(ctx, province.code);
  return {
    title: titleOn(name, day, today),
    description: `${name}: referentieregio, provincie en ligging in elke afbakening.`,
    trail: municipalityTrail(name),
    tables: tablesOf({ picture, legal, structures, day }),
    body: (
      <div class="stack">
        <PageHeading title={name} kind="Gemeente" />
        <DayNotice path={path} day={day} today={today} />
        <MunicipalityFacts
          municipality={municipality}
          picture={picture}
          map={map}
          contactPoint={contactPoint}
          day={day}
          suffix={suffix}
          dayForm={<DayForm path={path} day={day} />}
        />
        <MunicipalityPlaces picture={picture} legal={legal} day={day} suffix={suffix} />
        <MunicipalityBorders picture={picture} day={day} suffix={suffix} />
        <StructuresOfMunicipalityList
          municipality={municipality}
          found={structures}
          level={2}
          suffix={suffix}
        />
      </div>
    ),
  };
};

interface Told {
  readonly picture: MunicipalityPicture;
  readonly legal: LegalSituations;
  readonly structures: StructuresOfMunicipality;
  readonly day: Day;
}

function tablesOf({ picture, legal, structures, day }: Told): readonly DataTable[] {
  const { municipality, neighbours, footing } = picture;
  const places = placesData({ picture, legal, day });
  const bordering =
    neighbours &&
    neighboursData(neighbours, {
      title: `De buurgemeenten van ${municipality.name}`,
      source: territorySourceText({ footing, day }),
    });
  return [places, bordering, structuresOfMunicipalityData(municipality, structures)].filter(
    (one) => one !== null,
  );
}
