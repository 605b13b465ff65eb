declare global {
  interface Window {
    /** How the bench makes a page of a peer show the other fill; resolves with the milliseconds to the painted frame. */
    switchFill: () => Promise<number>;
  }
}

/** Resolves when what stands on the page now has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** Tells the bench that the polygons are there and listen, and how they are filled otherwise. */
export async function tellReady(show: (fill: 0 | 1) => unknown): Promise<void> {
  let fill: 0 | 1 = 0;
  window.switchFill = async () => {
    const begun = performance.now();
    fill = fill === 0 ? 1 : 0;
    await show(fill);
    await painted();
    return performance.now() - begun;
  };
  await painted();
  performance.mark('polygons');
  performance.mark('interactive');
}
