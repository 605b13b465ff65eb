import type { Child } from 'hono/jsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import type { Day } from '#platform/day.ts';
import { dutchArea, dutchCount } from '#platform/dutch-writing.ts';
import type { ContactPoint } from '#rooms/parties/queries/contact-point-of-province.ts';
import { identifierText } from '#rooms/parties/texts.ts';
import type { DrawnMap } from '#rooms/territory/engine/drawn-map.ts';
import type { ExistingMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { knowledgeWords } from '#rooms/territory/texts.ts';
import { ContactPointCard } from './contact-point-card.tsx';
import { ElsewhereSentence } from './elsewhere-sentence.tsx';
import type { MunicipalityPicture } from './municipality-picture.ts';
import { belongingWords, endWords, originWords } from './municipality-words.ts';
import { elsewhereMeaning } from './place-words.ts';
import { RegionMap } from './region-map.tsx';
import { TerritorySource } from './territory-source.tsx';

interface MunicipalityFactsProps {
  readonly municipality: ExistingMunicipality;
  readonly picture: MunicipalityPicture;
  readonly map: DrawnMap;
  readonly contactPoint: ContactPoint | null;
  readonly day: Day;
  readonly suffix: string;
  readonly dayForm: Child;
}

/** What a municipality is and where it belongs on a day: words first, then its figures, beside the map. */
export function MunicipalityFacts(props: MunicipalityFactsProps) {
  const { municipality, picture, map, contactPoint, day, suffix, dayForm } = props;
  const { elsewhere, fellows, footing } = picture;
  const histories = [originWords(municipality), endWords(municipality, municipality.ends)];
  const { area } = municipality.region;
  return (
    <div class="two-columns">
      <div class="stack">
        <p class="prose lead">
          {belongingWords(
            municipality,
            fellows.map(({ name }) => name),
          )}
        </p>
        {elsewhere && (
          <div class="prose">
            <ElsewhereSentence name={municipality.name} elsewhere={elsewhere} />
            <p class="source-line">
              {elsewhereMeaning(elsewhere)}{' '}
              <a href={`/elders-ingedeeld${suffix}`}>Alle gemeenten die elders ingedeeld zijn</a>.
            </p>
          </div>
        )}
        {histories.map((words) => words && <p class="prose">{words}</p>)}
        <Figures municipality={municipality} suffix={suffix} />
        <TerritorySource footing={footing} day={day} lines={[municipality]} />
        <p>
          <a href={`/gemeenten/${municipality.nis}/blad${suffix}`}>Blad voor college en raad (A4)</a>, ook{' '}
          <a href={`/gemeenten/${municipality.nis}/blad${suffix}${suffix === '' ? '?' : '&'}formaat=pdf`}>
            als pdf
          </a>
        </p>
        {dayForm}
      </div>
      <aside class="stack">
        {area && <RegionMap map={map} region={area} chosen={municipality.nis} suffix={suffix} />}
        {contactPoint && <ContactPointCard contactPoint={contactPoint} />}
      </aside>
    </div>
  );
}

function Figures({ municipality, suffix }: Pick<MunicipalityFactsProps, 'municipality' | 'suffix'>) {
  const { nis, kbo, province, region, population, areaKm2 } = municipality;
  return (
    <DescriptionList
      items={[
        {
          term: 'Referentieregio',
          description: region.area ? (
            <a href={`/regios/${region.area.code}${suffix}`}>{region.area.name}</a>
          ) : (
            knowledgeWords[region.knowledge]
          ),
        },
        { term: 'Provincie', description: province?.name ?? 'onbekend' },
        {
          term: 'Inwoners',
          description: population ? `${dutchCount(population.inhabitants)} (${population.year})` : 'onbekend',
        },
        { term: 'Oppervlakte', description: `${dutchArea(areaKm2)} km²` },
        { term: 'NIS-code', description: nis },
        { term: 'KBO-nummer', description: kbo === null ? 'onbekend' : identifierText('kbo', kbo) },
      ]}
    />
  );
}
