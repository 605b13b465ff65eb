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
import { getDelineation } from '../queries/get-delineation.ts';
import { getMap } from '../queries/get-map.ts';
import { MunicipalitiesByRegion, numbered } from '../views/municipalities-by-region.tsx';

/** `/kaart`: every municipality of a day in its reference region; the list below is the same without seeing. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const map = await getMap(ctx, day);
  const suffix = dayQuery(ctx, day);
  return {
    title: 'Kaart',
    description: `De ${map.municipalities.length} Vlaamse gemeenten in hun referentieregio.`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Kaart van de referentieregio’s"
          intro={`De ${map.municipalities.length} Vlaamse gemeenten in ${regionWords(map)}. Kies een gemeente om te lezen waar ze bij hoort.`}
        />
        {day !== dayOf(ctx.now) && (
          <Alert title={`Toestand op ${dutch(day)}`}>
            Dit is niet de toestand van vandaag. <a href="/kaart">Toon vandaag</a>.
          </Alert>
        )}
        <SearchForm
          action="/gemeenten"
          label="Zoek een gemeente"
          hint="Ook een vroegere naam of een NIS-code."
        />
        <WholeMap map={map} suffix={suffix} footing={await getDelineation(ctx, 'referentieregio', day)} />
        <Heading level={2} id="lijst">
          Alle gemeenten per regio
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

function regionWords({ regions }: DrawnMap): string {
  return regions.length === 0 ? 'een tijd zonder referentieregio’s' : `${regions.length} referentieregio’s`;
}
