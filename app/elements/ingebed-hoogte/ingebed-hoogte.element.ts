/**
 * `<ingebed-hoogte>` around what stands in the frame of another site: tells that site how high it is, in CSS pixels, at
 * every change. The message is for whoever listens and holds nothing else; without script the frame keeps its height.
 */
class IngebedHoogte extends HTMLElement {
  #observer: ResizeObserver | null = null;

  connectedCallback(): void {
    if (window.parent === window) return;
    this.#observer = new ResizeObserver(() => tellHeight(this.getBoundingClientRect().height));
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

function tellHeight(pixels: number): void {
  window.parent.postMessage({ bron: 'regioloket', hoogte: Math.ceil(pixels) }, '*');
}

customElements.define('ingebed-hoogte', IngebedHoogte);
