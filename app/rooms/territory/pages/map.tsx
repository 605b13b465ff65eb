import { Alert } from '#design/alert/alert.tsx';
import { Details } from '#design/details/details.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { getDelineation } from '../queries/get-delineation.ts';
import { getFooting } from '../queries/get-footing.ts';
import { getMap } from '../queries/get-map.ts';
import { otherDayWords, titleOn } from '../texts.ts';
import { mapWords } from '../views/map-words.ts';
import { MunicipalitiesByRegion } from '../views/municipalities-by-region.tsx';
import { WholeMap } from '../views/whole-map.tsx';

/** `/kaart`: every municipality of a day in its reference region; the list below is the same without seeing. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const map = await getMap(ctx, day);
  const { knowledge } = await getDelineation(ctx, 'referentieregio', day);
  const words = mapWords(knowledge, map);
  const suffix = dayQuery(ctx, day);
  return {
    title: titleOn('Kaart', day, today),
    description: words.intro,
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart' }],
    body: (
      <div class="stack">
        <PageHeading
          title={words.title}
          intro={`${words.intro} Kies een gemeente om te lezen waar ze bij hoort.`}
        />
        {day !== today && (
          <Alert title={otherDayWords(day, today)}>
            Dit is niet de toestand van vandaag. <a href="/kaart">Toon vandaag</a>.
          </Alert>
        )}
        <SearchForm
          action="/gemeenten"
          label="Zoek een gemeente"
          hint="Ook een vroegere naam of een NIS-code."
          keep={day === today ? {} : { datum: day }}
        />
        <WholeMap
          map={map}
          label={words.label}
          suffix={suffix}
          footing={await getFooting(ctx, day)}
          day={day}
        />
        <Heading level={2} id="lijst">
          {words.listTitle}
        </Heading>
        <MunicipalitiesByRegion map={map} suffix={suffix} />
        <OtherDays day={day} />
      </div>
    ),
  };
};

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
