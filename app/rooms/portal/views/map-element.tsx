import type { Child } from 'hono/jsx';

/** The place right after the drawings. */
export const mapEndId = 'kaart-einde';

interface MapElementProps {
  /** Drawings of `MapDrawing`. */
  readonly children: Child;
  /** What the element has to know of the background map; undefined where it offers none. */
  readonly background?: { readonly service: string; readonly space: string } | undefined;
}

/**
 * Drawings that come to life with script. The element fills the empty places: what it put beside them itself would move
 * the map down, and have the browser work out the style of every municipality anew.
 */
export function MapElement({ children, background }: MapElementProps) {
  return (
    <regio-kaart data-achtergrond={background?.service} data-ruimte={background?.space}>
      <div class="kaart-bediening" />
      {children}
      <div class="kaart-hulpmiddelen" id={mapEndId} />
    </regio-kaart>
  );
}
