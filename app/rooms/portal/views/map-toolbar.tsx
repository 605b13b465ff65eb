import { movedFrame, zoomedFrame } from '#rooms/territory/engine/map-frame.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';

interface MapToolbarProps {
  readonly picture: MapPicture;
  readonly view: MapView;
  /** Where a change of the view leads, where that is not to the view itself. */
  readonly hrefOf?: ((changes: Partial<MapView>) => string) | undefined;
}

/** What can be done with the map at once, each a link to the view that it gives. */
export function MapToolbar({ picture, view, hrefOf }: MapToolbarProps) {
  const seen = { picture, view, hrefOf: hrefOf ?? ((changes) => mapHref(view, changes)) };
  const links = [...(hrefOf === undefined ? swapLinks(seen) : []), ...viewLinks(seen), ...frameLinks(seen)];
  return (
    <nav class="kaart-knoppen" aria-label="De kaart anders bekijken">
      <ul class="kaart-knoppen__lijst">
        {links.map(({ does, label, href }) => (
          <li data-doet={does}>
            <a class="au-c-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ToolbarLink {
  /** What it does, the same whatever its words are: the script knows it by this. */
  readonly does: string;
  readonly label: string;
  readonly href: string;
}

type Seen = Required<MapToolbarProps> & { readonly hrefOf: (changes: Partial<MapView>) => string };

function swapLinks({ view, hrefOf }: Seen): ToolbarLink[] {
  const [first, ...more] = view.outlines;
  const compares = view.look === 'vergelijking' || view.look === 'naast';
  if (!compares || first === undefined) return [];
  return [
    {
      does: 'wissel',
      label: 'Wissel vlak en lijn',
      href: hrefOf({ fill: first, outlines: [view.fill, ...more] }),
    },
  ];
}

function viewLinks({ view, hrefOf }: Seen): ToolbarLink[] {
  const names =
    view.names === 'alle'
      ? { does: 'namen', label: 'Toon minder namen', href: hrefOf({ names: 'regios' }) }
      : { does: 'namen', label: 'Toon meer namen', href: hrefOf({ names: 'alle' }) };
  const free =
    view.municipality === null
      ? []
      : [{ does: 'los', label: 'Laat de gekozen gemeente los', href: hrefOf({ municipality: null }) }];
  return [names, ...free];
}

function frameLinks({ picture, view, hrefOf }: Seen): ToolbarLink[] {
  const closer = { does: 'in', label: 'Zoom in', href: hrefOf({ frame: zoomedFrame(picture, 0.5) }) };
  if (view.frame === null) return [closer];
  const ways = [
    ['Naar het westen', -0.5, 0],
    ['Naar het oosten', 0.5, 0],
    ['Naar het noorden', 0, -0.5],
    ['Naar het zuiden', 0, 0.5],
  ] as const;
  return [
    closer,
    { does: 'uit', label: 'Zoom uit', href: hrefOf({ frame: zoomedFrame(picture, 2) }) },
    ...ways.map(([label, right, down]) => ({
      does: label,
      label,
      href: hrefOf({ frame: movedFrame(picture, right, down) }),
    })),
    { does: 'heel', label: 'Heel Vlaanderen', href: hrefOf({ frame: null }) },
  ];
}
