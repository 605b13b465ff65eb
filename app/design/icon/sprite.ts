/**
 * An SVG with only the named symbols of a larger symbol set, in the order of the names. Throws where a name is
 * not in the set, so that a misspelt icon stops the build.
 */
export function sprite(symbolSet: string, names: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${names.map((name) => symbol(symbolSet, name)).join('')}</svg>`;
}

function symbol(symbolSet: string, name: string): string {
  const found = new RegExp(`<symbol [^>]*\\bid="${name}"[^>]*>[\\s\\S]*?</symbol>`).exec(symbolSet);
  if (!found) throw new Error(`No symbol "${name}" in the symbol set.`);
  return withoutEmptyMasks(found[0]).replace(/>\s+</g, '><');
}

/** The export of the set left masks behind that are laid over nothing; they repeat the whole drawing. */
function withoutEmptyMasks(drawing: string): string {
  return drawing.replace(/<mask[\s\S]*?<\/mask>/g, '').replace(/<g mask="[^"]*">\s*<\/g>/g, '');
}
