import { boxOf, drawnMunicipalities } from './drawn-municipalities.ts';
import { linkAt, walkByKeyboard } from './keyboard-walk.ts';
import { framedAddress } from './map-addresses.ts';
import type { MapAids } from './map-aids.ts';
import type { MapCard } from './map-card.ts';
import type { MapWindow } from './map-window.ts';
import { markFromRows, municipalityMarks } from './municipality-marks.ts';
import { wordsOf } from './municipality-words.ts';
import { followPointed } from './pointed-municipality.ts';
import { isWhole, type MapPoint, middleOf } from './window-frame.ts';

interface Surroundings {
  readonly view: MapWindow;
  readonly aids: MapAids;
  readonly card: MapCard;
  readonly onChoose: (link: SVGAElement) => void;
}

/** The drawings of one view brought to life, until the signal: by pointer and by keys. */
export function liveMap(
  drawings: readonly SVGSVGElement[],
  { view, aids, card, onChoose }: Surroundings,
  signal: AbortSignal,
): void {
  const marks = municipalityMarks(drawings);
  const point = (link: SVGAElement | null) => {
    // Where the pointer has gone, the municipality with the focus is the one that counts.
    const counts = link ?? linkAt(document.activeElement);
    if (counts === null) {
      card.hide();
      marks.lift();
      return;
    }
    card.show(counts, wordsOf(counts));
    marks.put(counts.dataset.nis ?? '');
  };
  for (const drawing of drawings) {
    const municipalities = drawnMunicipalities(drawing);
    walkByKeyboard({ drawing, municipalities, view, card, aids, marks }, signal);
    followPointed(drawing, municipalities, { onPoint: point, onChoose }, signal);
  }
  markFromRows(marks, signal);
  const hovered = drawings.map((drawing) => drawing.querySelector<SVGAElement>('.kaart-gemeente:hover'));
  point(hovered.find((link) => link !== null) ?? null);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && card.hide(), { signal });
  signal.addEventListener('abort', () => {
    card.hide();
    marks.remove();
  });
}

/** The address of the same view with this municipality chosen, and close enough to see it; null where it is not drawn. */
export function addressOf(host: HTMLElement, nis: string, view: MapWindow): string | null {
  const link = linkOf(host, nis);
  if (link === null) return null;
  const frame = view.closeTo(boxOf(link));
  return framedAddress(link.href.baseVal, isWhole(frame, view.whole()) ? null : frame);
}

/** The middle of the municipality that was chosen; undefined where none is. */
export function chosenPlace(host: HTMLElement): MapPoint | undefined {
  const link = linkOf(host, new URLSearchParams(location.search).get('gemeente') ?? '');
  return link === null ? undefined : middleOf(boxOf(link));
}

function linkOf(host: HTMLElement, nis: string): SVGAElement | null {
  return host.querySelector<SVGAElement>(`.kaart-gemeente[data-nis="${CSS.escape(nis)}"]`);
}
