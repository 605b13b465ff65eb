import { renderAsync } from '@resvg/resvg-js';
import { paperFontFamily, paperFonts } from './paper-fonts.ts';

/**
 * A drawing as PNG, so many pixels wide, on white. It loads nothing from elsewhere; letters are those of our papers. An
 * Error where the text is no SVG.
 */
export async function drawingPng(svg: string, width: number): Promise<Uint8Array> {
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    background: 'white',
    font: { fontFiles: [...paperFonts], loadSystemFonts: false, defaultFontFamily: paperFontFamily },
  });
  return drawn.asPng();
}
