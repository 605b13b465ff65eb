import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dayBefore, dutch } from '#platform/day.ts';
import type { Crumb, Page } from '#reception/page.ts';
import type { ComingMunicipality, MergedMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { comingWords, mergedWords } from './municipality-words.ts';

/** The page of a code of another day: what became of its territory, or what it arose from. */
export function absentMunicipalityPage(
  municipality: MergedMunicipality | ComingMunicipality,
  suffix: string,
): Page {
  const { name } = municipality;
  const merged = municipality.state === 'merged';
  const places = merged ? municipality.into : municipality.from;
  return {
    title: merged
      ? `${name} (tot ${dutch(dayBefore(municipality.endedOn))})`
      : `${name} (vanaf ${dutch(municipality.beganOn)})`,
    trail: municipalityTrail(name),
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

/** Where a page about a municipality stands. */
export function municipalityTrail(name: string): readonly Crumb[] {
  return [{ label: 'Start', href: '/' }, { label: 'Gemeenten', href: '/gemeenten' }, { label: name }];
}
