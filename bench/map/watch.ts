declare global {
  interface Window {
    bench: Watch;
  }
}

/** What a page notes of itself while it is driven, in milliseconds. */
export interface Watch {
  readonly longTasks: readonly number[];
  /** From an event of the pointer or a key to the painted frame that answers it. */
  readonly latencies: number[];
  readonly frames: number[];
  startFrames(): void;
  stopFrames(): void;
}

/**
 * Put into every page before its own scripts: notes long tasks, frames and how long events take to the screen, and marks
 * when our own drawing stands on the page and when its element listens. Runs in the page, so it names nothing outside.
 */
export function watch(): void {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((one) => one.duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  const latencies: number[] = [];
  for (const type of ['pointermove', 'keydown']) {
    window.addEventListener(
      type,
      ({ timeStamp }) => afterPaint(() => latencies.push(performance.now() - timeStamp)),
      { capture: true, passive: true },
    );
  }
  const frames: number[] = [];
  let isWatching = false;
  window.bench = {
    longTasks,
    latencies,
    frames,
    startFrames() {
      frames.length = 0;
      latencies.length = 0;
      isWatching = true;
      let before = 0;
      const next = (now: number) => {
        if (before > 0) frames.push(now - before);
        before = now;
        if (isWatching) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    stopFrames() {
      isWatching = false;
    },
  };
  const untilDrawn = () => {
    if (document.querySelectorAll('.kaart-gemeente').length < 285) requestAnimationFrame(untilDrawn);
    else afterPaint(() => performance.mark('polygons'));
  };
  requestAnimationFrame(untilDrawn);
  void customElements
    .whenDefined('regio-kaart')
    .then(() => afterPaint(() => performance.mark('interactive')));
}
