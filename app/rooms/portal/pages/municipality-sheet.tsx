import { Sheet, SheetPart } from '#design/sheet/sheet.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { dutchArea, dutchCount } from '#platform/dutch-writing.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get, PageRequest } from '#reception/page.ts';
import {
  type StructuresOfMunicipality,
  structuresOfMunicipality,
} from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { listsSourceText } from '#rooms/cooperation/texts.ts';
import { type LegalSituations, legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import { identifierText } from '#rooms/parties/texts.ts';
import { type ExistingMunicipality, getMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { absentMunicipalityPage, municipalityTrail } from '../views/absent-municipality.tsx';
import { borderWords } from '../views/border-words.ts';
import { DayNotice } from '../views/day-form.tsx';
import { delineationSourceText } from '../views/delineation-source.tsx';
import { type MunicipalityPicture, municipalityPicture } from '../views/municipality-picture.ts';
import { mainAndOthers } from '../views/municipality-places.tsx';
import { belongingWords, endWords, originWords } from '../views/municipality-words.ts';
import { elsewhereMeaning, elsewhereWords } from '../views/place-words.ts';
import { SheetTable } from '../views/sheet-table.tsx';
import { otherPlacesWords, sheetStructuresWords } from '../views/sheet-words.ts';

/** What the parts of a sheet tell of. */
interface Told {
  readonly municipality: ExistingMunicipality;
  readonly picture: MunicipalityPicture;
  readonly legal: LegalSituations;
  readonly structures: StructuresOfMunicipality;
  readonly suffix: string;
}

/** `/gemeenten/:nis/blad`: one sheet of A4 about a municipality, for its college and council, to print. */
export const GET: Get = async (ctx, request) => {
  const day = askedDay(ctx, request.query);
  const suffix = dayQuery(ctx, day);
  const municipality = await getMunicipality(ctx, request.params.nis ?? '', day);
  if (municipality.state !== 'exists') return absentMunicipalityPage(municipality, suffix);
  const { nis, name } = municipality;
  const path = `/gemeenten/${nis}`;
  const today = dayOf(ctx.now);
  const told: Told = {
    municipality,
    picture: municipalityPicture(await territoryOn(ctx, day), nis),
    legal: await legalSituations(ctx, day),
    structures: await structuresOfMunicipality(ctx, nis, day),
    suffix,
  };
  return {
    title: titleOn(`${name}: blad voor college en raad`, day, today),
    description: `${name} op één blad: regio, afbakeningen, juridische situatie en grenzen.`,
    trail: [
      ...municipalityTrail(name).slice(0, -1),
      { label: name, href: `${path}${suffix}` },
      { label: 'Blad voor college en raad' },
    ],
    body: (
      <>
        <div class="screen-only stack">
          <DayNotice path={`${path}/blad`} day={day} today={today} />
          <p class="prose">
            Dit blad past op één A4. Afdrukken of als pdf bewaren kan met de afdrukfunctie van de browser.
          </p>
        </div>
        <Sheet
          kind="Regiovorming: blad voor college en raad"
          title={name}
          state={`toestand op ${dutch(day)}`}
          foot={<Foot told={told} house={request.house} day={day} made={dutchMoment(ctx.now)} />}
        >
          <Belonging {...told} />
          <Places {...told} />
          <SheetPart title="Grenzen (alleen van de kaart)">
            <p>{bordersText(told)}</p>
          </SheetPart>
          <SheetPart title="Samenwerkingsverbanden (stand augustus 2023, onvolledig)">
            <p>{sheetStructuresWords(name, told.structures)}</p>
          </SheetPart>
        </Sheet>
      </>
    ),
  };
};

function Belonging({ municipality, picture }: Told) {
  const { nis, kbo, population, areaKm2 } = municipality;
  const inhabitants =
    population === null
      ? 'inwoners onbekend'
      : `${dutchCount(population.inhabitants)} inwoners (${population.year})`;
  const number = kbo === null ? 'KBO onbekend' : `KBO ${identifierText('kbo', kbo)}`;
  return (
    <SheetPart title="Regio">
      <p>
        {belongingWords(
          municipality,
          picture.fellows.map(({ name }) => name),
        )}
      </p>
      {[originWords(municipality), endWords(municipality, municipality.ends)].map(
        (words) => words && <p>{words}</p>,
      )}
      <p>{[inhabitants, `${dutchArea(areaKm2)} km²`, `NIS ${nis}`, number].join(' · ')}</p>
    </SheetPart>
  );
}

function Places({ municipality, picture, legal, suffix }: Told) {
  const [main, others] = mainAndOthers(picture.places);
  const { elsewhere, territory } = picture;
  return (
    <>
      <SheetPart title="Afbakeningen">
        {elsewhere && (
          <p>
            <strong>{elsewhereWords(municipality.name, elsewhere)}</strong> {elsewhereMeaning(elsewhere)}
          </p>
        )}
        <SheetTable picture={picture} legal={legal} places={main} suffix={suffix} />
      </SheetPart>
      <SheetPart title="Andere afbakeningen (tellen niet mee)">
        <p>{otherPlacesWords(territory, others, main)}</p>
      </SheetPart>
    </>
  );
}

function bordersText({ municipality, picture }: Told): string {
  if (picture.neighbours === null) {
    return 'Welke gemeenten toen buren waren, is onbekend: die gegevens beginnen op 1 januari 2025.';
  }
  return `${borderWords(municipality.name, picture.neighbours)} Dit zegt niets over een recht op ondersteuning.`;
}

interface FootProps {
  readonly told: Told;
  readonly house: PageRequest['house'];
  readonly day: string;
  readonly made: string;
}

/** The address carries its day, so that it keeps telling what is printed. */
function Foot({ told, house, day, made }: FootProps) {
  const { territory, places } = told.picture;
  const delineations = places.map(({ delineation }) => delineation);
  const address = `${house.baseUrl}/gemeenten/${told.municipality.nis}/blad?datum=${day}`;
  return (
    <>
      <p>Ligging en grenzen: {delineationSourceText({ territory, delineations, day })}.</p>
      <p>
        Juridische situatie: de regels met hun bron staan op {house.baseUrl}/juridische-regels.
        Samenwerkingsverbanden: {listsSourceText}.
      </p>
      <p>
        {address} · gemaakt op {made} · vragen: {centralAddress}
        {house.isDemo && ' · demo-omgeving, geen officiële publicatie'}
      </p>
    </>
  );
}
