import { SearchForm } from '#design/search-form/search-form.tsx';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';

/** A search for a municipality, and the pages about the map. */
export function MapFurther({ view }: { readonly view: MapView }) {
  return (
    <>
      <SearchForm
        action="/gemeenten"
        label="Zoek een gemeente"
        hint="Ook een vroegere naam of een NIS-code."
        keep={view.day === null ? {} : { datum: view.day }}
      />
      <ul>
        <li>
          <a href={mapHref(view, {}, '/kaart/tekst')}>Wat deze kaart toont, in woorden</a>
        </li>
        <li>
          <a href="/kaart/voorbeelden">Voorbeelden: vijf verhalen op de kaart</a>
        </li>
        <li>
          <a href="/contactpunt">Wie is mijn contactpunt?</a>
        </li>
        <li>
          <a href="/kaart/eigen-afbakening">Je eigen afbakening op de kaart</a>
        </li>
        <li>
          <a href="/wijzigingen">Wat er wanneer veranderde</a>
        </li>
      </ul>
    </>
  );
}
