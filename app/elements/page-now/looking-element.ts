/** An element that looks around for as long as it stands on the page: `look` begins when it comes, `signal` says when it went. */
export abstract class LookingElement extends HTMLElement {
  #life: AbortController | null = null;

  protected abstract look(signal: AbortSignal): Promise<void>;

  connectedCallback(): void {
    if (this.#life !== null) return;
    this.#life = new AbortController();
    void this.look(this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = null;
  }
}
