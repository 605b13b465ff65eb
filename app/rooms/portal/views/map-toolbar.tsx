import { movedFrame, zoomedFrame } from '#rooms/territory/engine/map-frame.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';

interface MapToolbarProps {
  readonly picture: MapPicture;
  readonly view: MapView;
}

/** What can be done with the map at once, each a link to the view that it gives. */
export function MapToolbar({ picture, view }: MapToolbarProps) {
  const links = [...viewLinks(view), ...frameLinks(picture, view)];
  return (
    <nav class="kaart-knoppen" aria-label="De kaart anders bekijken">
      <ul class="kaart-knoppen__lijst">
        {links.map(({ label, href }) => (
          <li>
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
  readonly label: string;
  readonly href: string;
}

function viewLinks(view: MapView): ToolbarLink[] {
  const [first, ...more] = view.outlines;
  const compares = view.look === 'vergelijking' || view.look === 'naast';
  const swap =
    compares && first !== undefined
      ? [
          {
            label: 'Wissel vlak en lijn',
            href: mapHref(view, { fill: first, outlines: [view.fill, ...more] }),
          },
        ]
      : [];
  const names =
    view.names === 'alle'
      ? { label: 'Toon minder namen', href: mapHref(view, { names: 'regios' }) }
      : { label: 'Toon meer namen', href: mapHref(view, { names: 'alle' }) };
  const free =
    view.municipality === null
      ? []
      : [{ label: 'Laat de gekozen gemeente los', href: mapHref(view, { municipality: null }) }];
  return [...swap, names, ...free];
}

function frameLinks(picture: MapPicture, view: MapView): ToolbarLink[] {
  const closer = { label: 'Zoom in', href: mapHref(view, { frame: zoomedFrame(picture, 0.5) }) };
  if (view.frame === null) return [closer];
  const ways = [
    ['Naar het westen', -0.5, 0],
    ['Naar het oosten', 0.5, 0],
    ['Naar het noorden', 0, -0.5],
    ['Naar het zuiden', 0, 0.5],
  ] as const;
  return [
    closer,
    { label: 'Zoom uit', href: mapHref(view, { frame: zoomedFrame(picture, 2) }) },
    ...ways.map(([label, right, down]) => ({
      label,
      href: mapHref(view, { frame: movedFrame(picture, right, down) }),
    })),
    { label: 'Heel Vlaanderen', href: mapHref(view, { frame: null }) },
  ];
}
