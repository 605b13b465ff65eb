/** What the map remembers for this visit alone. In the frame of another site a browser may keep nothing. */
export function remember(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // The map works without.
  }
}

/** What was remembered, or null. */
export function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
