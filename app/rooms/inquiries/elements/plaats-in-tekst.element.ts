/**
 * `<plaats-in-tekst data-veld="...">` around the choice of a text block: tells in its field `plaats` where in that text the
 * writer was last, in characters, so that the block comes there. Without script it comes below the text.
 */
class PlaatsInTekst extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    const text = document.getElementById(this.dataset.veld ?? '');
    const place = this.querySelector<HTMLInputElement>('input[name=plaats]');
    if (!(text instanceof HTMLTextAreaElement) || place === null) return;
    this.#life = new AbortController();
    const note = () => {
      place.value = String(text.selectionEnd);
      this.querySelector('.field__hint')?.replaceChildren(atCursor);
    };
    text.addEventListener('blur', note, { signal: this.#life.signal });
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }
}

const atCursor = 'Komt waar je cursor in de tekst stond. Er wordt nog niets verstuurd.';

customElements.define('plaats-in-tekst', PlaatsInTekst);
