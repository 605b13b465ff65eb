import { describe, expect, test } from 'vitest';
import { drawingPng } from './drawing-png.ts';

const square = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inside}</svg>`;

/** Width and height as they stand in the head of a PNG. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a drawing as PNG', () => {
  test('is as wide as was asked, and as high as the drawing makes it', async () => {
    const png = await drawingPng(square('<path d="M0 0h20v10z"/>'), 300);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(sizeOf(png)).toEqual([300, 150]);
  });

  test('has letters, though the machine has no font of its own', async () => {
    const [empty, written] = await Promise.all([
      drawingPng(square(''), 300),
      drawingPng(square('<text x="1" y="8" font-size="8">Gent</text>'), 300),
    ]);
    expect(written.length).toBeGreaterThan(empty.length + 200);
  });

  test('of what is no drawing is an error', async () => {
    await expect(drawingPng('<svg', 300)).rejects.toThrow();
  });
});
