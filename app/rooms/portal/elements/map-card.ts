import type { MunicipalityWords } from './municipality-words.ts';
import { ownMark } from './renew-in-place.ts';

/** A card beside the municipality under the pointer or the focus. */
export interface MapCard {
  readonly show: (link: SVGAElement, words: MunicipalityWords) => void;
  /** Puts it right again after the map has moved. */
  readonly follow: () => void;
  readonly hide: () => void;
}

/** The card of an element. It is for the eye; who listens hears the same words from the live line. */
export function mapCard(host: HTMLElement): MapCard {
  const card = document.createElement('div');
  const name = document.createElement('strong');
  const rest = document.createTextNode('');
  card.className = 'kaart-kaartje';
  card.hidden = true;
  card.setAttribute('aria-hidden', 'true');
  card.setAttribute(ownMark, '');
  card.append(name, rest);
  host.querySelector('.kaart-hulpmiddelen')?.append(card);
  let shown: SVGAElement | null = null;
  const follow = () => {
    if (shown !== null) place(card, shown, host);
  };
  return {
    show: (link, words) => {
      if (shown === link && rest.data === words.rest) return;
      shown = link;
      name.textContent = words.name;
      rest.data = words.rest;
      card.hidden = false;
      follow();
    },
    follow,
    hide: () => {
      shown = null;
      card.hidden = true;
    },
  };
}

/** Above the municipality where the drawing has room, else below it; never outside the element or over its buttons. */
function place(card: HTMLElement, link: SVGAElement, host: HTMLElement): void {
  const around = host.getBoundingClientRect();
  const target = link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = target.left + target.width / 2 - width / 2 - around.left;
  const above = target.top - around.top - height - 8;
  const ceiling = (link.ownerSVGElement ?? link).getBoundingClientRect().top - around.top;
  const top = above >= ceiling ? above : target.bottom - around.top + 8;
  card.style.left = `${Math.max(0, Math.min(left, around.width - width))}px`;
  card.style.top = `${Math.max(0, Math.min(top, around.height - height))}px`;
}
