import { regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { freshTrial, trialHref } from '#rooms/territory/engine/trial-view.ts';
import { inSentence } from '#rooms/territory/texts.ts';

/** Where the same stands in words and figures. */
export function MapOnward({
  territory,
  picture,
  view,
  suffix,
}: {
  readonly territory: Territory;
  readonly picture: MapPicture;
  readonly view: MapView;
  readonly suffix: string;
}) {
  const { crossings } = picture;
  const links = [
    crossings !== null && {
      href: `/afbakeningen/${crossings.areas.code}/vergelijking/${crossings.others.code}${suffix}`,
      label: 'Alle cijfers van deze vergelijking',
    },
    crossings !== null && {
      href: trialHref(freshTrial(crossings.areas.code, crossings.others.code), {
        day: view.day,
        municipality: view.municipality,
      }),
      label: 'Rekenoefening met deze afbakening',
    },
    ...[...new Set([view.fill, ...view.outlines])].map((code) => ({
      href: code === regionsCode ? `/regios${suffix}` : `/afbakeningen/${code}${suffix}`,
      label: `Tabel van de ${pluralOf(territory, code)}`,
    })),
    view.look === 'grenzen' && {
      href: `/samenvallende-grenzen${suffix}`,
      label: 'Alle paren buurgemeenten in een tabel',
    },
    view.look === 'waarde' &&
      view.measure === 'elders' && {
        href: `/elders-ingedeeld${suffix}`,
        label: 'Deze gemeenten in een tabel',
      },
  ].filter((link) => link !== false);
  return (
    <ul class="kaart-verder">
      {links.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
      <li>
        <a href={mapHref(view)}>Vaste link naar dit beeld</a>
      </li>
    </ul>
  );
}

function pluralOf({ delineations }: Territory, code: string): string {
  return inSentence(delineations.get(code)?.plural ?? code);
}
