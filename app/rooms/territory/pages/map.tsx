import { Alert } from '#design/alert/alert.tsx';
import { AreaMap, type Tint } from '#design/area-map/area-map.tsx';
import { Details } from '#design/details/details.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { SourceLine } from '#design/source-line/source-line.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import type { DrawnMap } from '../engine/drawn-map.ts';
import { nameLines } from '../engine/name-lines.ts';
import type { Knowledge } from '../model.ts';
import { getDelineation } from '../queries/get-delineation.ts';
import { getMap } from '../queries/get-map.ts';
import { MunicipalitiesByRegion, numbered } from '../views/municipalities-by-region.tsx';

/** `/kaart`: every municipality of a day in its reference region; the list below is the same without seeing. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const map = await getMap(ctx, day);
  const suffix = dayQuery(ctx, day);
  const footing = await getDelineation(ctx, 'referentieregio', day);
  return {
    title: day === dayOf(ctx.now) ? 'Kaart' : `Kaart op ${dutch(day)}`,
    description: `De ${map.municipalities.length} Vlaamse gemeenten in hun referentieregio.`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart' }],
    body: (
      <div class="stack">
        <PageHeading title="Kaart van de referentieregio’s" intro={introWords(map, footing.knowledge)} />
        {day !== dayOf(ctx.now) && (
          <Alert title={`Toestand op ${dutch(day)}`}>
            Dit is niet de toestand van vandaag. <a href="/kaart">Toon vandaag</a>.
          </Alert>
        )}
        <SearchForm
          keep={day === dayOf(ctx.now) ? {} : { datum: day }}
          action="/gemeenten"
          label="Zoek een gemeente"
          hint="Ook een vroegere naam of een NIS-code."
        />
        <WholeMap map={map} suffix={suffix} footing={footing} />
        <Heading level={2} id="lijst">
          {map.regions.length === 0 ? 'Alle gemeenten' : 'Alle gemeenten per regio'}
        </Heading>
        <MunicipalitiesByRegion map={map} suffix={suffix} />
        <OtherDays day={day} />
      </div>
    ),
  };
};

interface WholeMapProps {
  readonly map: DrawnMap;
  readonly suffix: string;
  readonly footing: { readonly statedOn: Day | null; readonly source: string | null };
}

function WholeMap({ map, suffix, footing }: WholeMapProps) {
  const tints = new Map(map.regions.map(({ code, tint }) => [code, tint as Tint]));
  return (
    <AreaMap
      label="Kaart van Vlaanderen met de gemeenten en de referentieregio’s"
      frame={[0, 0, map.width, map.height]}
      unit={map.width / 1200}
      areas={map.municipalities.map(({ nis, name, region, path }) => ({
        path,
        tint: tints.get(region?.code ?? '') ?? 0,
        name: region === null ? name : `${name}, ${region.name}`,
        href: `/gemeenten/${nis}${suffix}`,
      }))}
      outlines={[map.regionBorders]}
      labels={numbered(map.regions).map(({ name, label, number }) => ({
        ...label,
        lines: nameLines(name),
        short: String(number),
      }))}
      caption={
        <>
          Grenzen vereenvoudigd, niet geschikt om adressen of percelen toe te wijzen.{' '}
          <a href="#lijst">Dezelfde gemeenten in een lijst</a>.
          <SourceLine
            state={footing.statedOn === null ? 'een onbekende dag' : dutch(footing.statedOn)}
            source={`${footing.source ?? 'onbekend'}; grenzen afgeleid van de statistische sectoren van Statbel`}
          />
        </>
      }
    />
  );
}

function OtherDays({ day }: { day: Day }) {
  const days: readonly Day[] = ['2018-12-31', '2024-12-31'];
  return (
    <Details summary="De kaart op een andere datum">
      <ul>
        {days
          .filter((other) => other !== day)
          .map((other) => (
            <li>
              <a href={`/kaart?datum=${other}`}>{dutch(other)}, de dag voor de gemeentefusies</a>
            </li>
          ))}
      </ul>
    </Details>
  );
}

function introWords({ municipalities, regions }: DrawnMap, knowledge: Knowledge): string {
  const start = `De ${municipalities.length} Vlaamse gemeenten`;
  if (knowledge === 'notYet') return `${start}. De referentieregio’s bestonden toen nog niet.`;
  if (regions.length === 0) return `${start}. In welke referentieregio ze toen lagen, is onbekend.`;
  return `${start} in ${regions.length} referentieregio’s. Kies een gemeente om te lezen waar ze bij hoort.`;
}
