import { Invalid } from '#platform/refusals.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';

/** What the site that embeds a view chooses beside it. */
export interface EmbedOptions {
  readonly hasSearch: boolean;
  readonly hasLegend: boolean;
  /** Whether the map may run our script; without, it is a drawing with links. */
  readonly isInteractive: boolean;
}

/** The fields of these choices in an address. */
type EmbedField = 'zoeken' | 'legende' | 'interactief';

/** The choices in an address; what is left out is as most sites want it. Refuses (Invalid) all but ja and nee. */
export function readEmbedOptions(query: URLSearchParams): EmbedOptions {
  const asked = (field: EmbedField, usual: 'ja' | 'nee') => {
    const text = query.get(field) || usual;
    if (text !== 'ja' && text !== 'nee') throw new Invalid(`Bij ${field} schrijf je ja of nee.`);
    return text === 'ja';
  };
  return {
    hasSearch: asked('zoeken', 'nee'),
    hasLegend: asked('legende', 'ja'),
    isInteractive: asked('interactief', 'ja'),
  };
}

/** The fields of these choices that differ from the usual ones. */
export function embedFields({ hasSearch, hasLegend, isInteractive }: EmbedOptions) {
  const fields: Partial<Record<EmbedField, string>> = {
    ...(hasSearch && { zoeken: 'ja' }),
    ...(!hasLegend && { legende: 'nee' }),
    ...(!isInteractive && { interactief: 'nee' }),
  };
  return fields;
}

/** The page of an embedded view. */
export const embedPath = '/kaart/ingebed';

/** The address of a view, with these changes, as it stands in the frame of another site. */
export function embedHref(view: MapView, options: EmbedOptions, changes: Partial<MapView> = {}): string {
  const href = mapHref(view, changes, embedPath);
  const chosen = new URLSearchParams(embedFields(options)).toString();
  if (chosen === '') return href;
  return `${href}${href.includes('?') ? '&' : '?'}${chosen}`;
}
