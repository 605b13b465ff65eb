import { Sheet, SheetPart } from '#design/sheet/sheet.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { typesetter } from '#platform/typesetting.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get, PageRequest } from '#reception/page.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import { getMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { madeSheet, municipalitySheet } from '../papers/municipality-sheet.ts';
import { sheetFileName } from '../papers/sheet-content.ts';
import { sheetGround } from '../queries/sheet-ground.ts';
import { type ToldOnSheet, toldOnSheet } from '../queries/told-on-sheet.ts';
import { absentMunicipalityPage, municipalityTrail } from '../views/absent-municipality.tsx';
import { DayNotice } from '../views/day-form.tsx';
import { type MunicipalityPicture, municipalityPicture } from '../views/municipality-picture.ts';
import { mainAndOthers } from '../views/municipality-places.tsx';
import { elsewhereMeaning, elsewhereWords } from '../views/place-words.ts';
import { sheetRows } from '../views/sheet-rows.ts';
import { SheetTable } from '../views/sheet-table.tsx';
import {
  otherPlacesWords,
  sheetAddress,
  sheetBelongingWords,
  sheetBordersWords,
  sheetHeadings,
  sheetKind,
  sheetSourcesWords,
  sheetStateWords,
  sheetStructuresWords,
} from '../views/sheet-words.ts';

/** `/gemeenten/:nis/blad`: one sheet of A4 about a municipality, for its college and council, to print. */
export const GET: Get = async (ctx, request) => {
  const day = askedDay(ctx, request.query);
  const suffix = dayQuery(ctx, day);
  const municipality = await getMunicipality(ctx, request.params.nis ?? '', day);
  if (municipality.state !== 'exists') return absentMunicipalityPage(municipality, suffix);
  const { nis, name } = municipality;
  const path = `/gemeenten/${nis}`;
  const today = dayOf(ctx.now);
  const told = await toldOnSheet(ctx, await sheetGround(ctx, day), municipality);
  const picture = municipalityPicture(told.territory, nis);
  const { house } = request;
  return {
    title: titleOn(`${name}: blad voor college en raad`, day, today),
    description: `${name} op één blad: regio, afbakeningen, juridische situatie en grenzen.`,
    trail: [
      ...municipalityTrail(name).slice(0, -1),
      { label: name, href: `${path}${suffix}` },
      { label: 'Blad voor college en raad' },
    ],
    paper: {
      name: sheetFileName(municipality),
      title: `${name}: blad voor college en raad`,
      noun: 'dit blad',
      files: { pdf: () => typesetter.pdf(municipalitySheet(madeSheet(told, { ...house, madeAt: ctx.now }))) },
    },
    body: (
      <>
        <div class="screen-only stack">
          <DayNotice path={`${path}/blad`} day={day} today={today} />
          <p class="prose">
            Dit blad past op één A4. Druk het af, of haal het hieronder op als pdf, met een kaart van de
            regio. Alle gemeenten in één keer? Ga naar <a href={`/bladen${suffix}`}>bladen per gemeente</a>.
          </p>
        </div>
        <Sheet
          kind={sheetKind}
          title={name}
          state={sheetStateWords(day)}
          foot={<Foot told={told} picture={picture} house={house} made={dutchMoment(ctx.now)} />}
        >
          <SheetPart title={sheetHeadings.region}>
            {sheetBelongingWords(municipality, picture).map((words) => (
              <p>{words}</p>
            ))}
          </SheetPart>
          <Places told={told} picture={picture} suffix={suffix} />
          <SheetPart title={sheetHeadings.borders}>
            <p>{sheetBordersWords(picture)}</p>
          </SheetPart>
          <SheetPart title={sheetHeadings.structures}>
            <p>{sheetStructuresWords(name, told.structures)}</p>
          </SheetPart>
        </Sheet>
      </>
    ),
  };
};

interface PartProps {
  readonly told: ToldOnSheet;
  readonly picture: MunicipalityPicture;
}

function Places({ told: { municipality, legal }, picture, suffix }: PartProps & { suffix: string }) {
  const [main, others] = mainAndOthers(picture.places);
  const { elsewhere, territory } = picture;
  return (
    <>
      <SheetPart title={sheetHeadings.places}>
        {elsewhere && (
          <p>
            <strong>{elsewhereWords(municipality.name, elsewhere)}</strong> {elsewhereMeaning(elsewhere)}
          </p>
        )}
        <SheetTable name={municipality.name} rows={sheetRows(picture, legal, main)} suffix={suffix} />
      </SheetPart>
      <SheetPart title={sheetHeadings.others}>
        <p>{otherPlacesWords(territory, others, main)}</p>
      </SheetPart>
    </>
  );
}

function Foot({ told, picture, house, made }: PartProps & { house: PageRequest['house']; made: string }) {
  const { day, municipality } = told;
  const { baseUrl } = house;
  return (
    <>
      {sheetSourcesWords(picture, { day, baseUrl }).map((words) => (
        <p>{words}</p>
      ))}
      <p>
        {sheetAddress(baseUrl, municipality.nis, day)} · gemaakt op {made} · vragen: {centralAddress}
        {house.isDemo && ' · demo-omgeving, geen officiële publicatie'}
      </p>
    </>
  );
}
