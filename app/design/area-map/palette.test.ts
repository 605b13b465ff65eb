import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from './palette.ts';

const source = readFileSync(new URL('./_palette.scss', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];

/** A colour of the palette, its parts 0 to 1, linear. */
function color(name: string): Rgb {
  const hex = new RegExp(`\\$${name}: #([0-9a-f]{3,6});`).exec(source)?.[1] ?? '';
  expect(hex, name).not.toBe('');
  const whole = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(whole.slice(at, at + 2), 16) / 255),
  );
  return [red, green, blue];
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance and contrast as WCAG 2.2 has them. */
const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Lightness L* of CIE 1976, 0 to 100. */
const lightness = (shown: Rgb) => 116 * Math.cbrt(luminance(shown)) - 16;

/** What eyes without one kind of cone see: Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(shown: Rgb, vision: string): Rgb {
  const row = (weights: Rgb) =>
    Math.min(
      1,
      Math.max(
        0,
        weights.reduce((sum, weight, at) => sum + weight * (shown[at] ?? 0), 0),
      ),
    );
  const [red, green, blue] = visions[vision] ?? [];
  if (!red || !green || !blue) throw new Error(`No vision ${vision}`);
  return [row(red), row(green), row(blue)];
}

/** How much darker each is than the one before. */
function stepsBetween(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => (values[index] ?? 0) - value);
}

const tints = ['tint-1', 'tint-2', 'tint-3', 'tint-4'];
const shades = ['shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'];
const fills = [...tints, ...shades, 'empty'];

describe.each([
  ['tints', tints],
  ['shades', shades],
])('the %s', (_, names) => {
  test('are eight steps of lightness apart: in grey they stay what they are', () => {
    const steps = names.map((name) => lightness(color(name)));
    for (const step of stepsBetween(steps)) expect(step).toBeGreaterThanOrEqual(8);
  });

  test.each(Object.keys(visions).slice(1))('stay apart with %s', (vision) => {
    const steps = names.map((name) => lightness(seen(color(name), vision)));
    for (const step of stepsBetween(steps)) expect(step).toBeGreaterThanOrEqual(6);
  });
});

test.each(fills)('lines, hatching and what was chosen stand out on %s', (fill) => {
  for (const line of ['line', 'hairline', 'crossing', 'selected', 'moved'])
    expect(contrast(color(line), color(fill)), line).toBeGreaterThanOrEqual(3);
});

test.each(['casing', ...fills])('letters are readable on %s', (ground) => {
  expect(contrast(color('letters'), color(ground))).toBeGreaterThanOrEqual(4.5);
});

test('lines stand out against their casing, dots against their ground, and a chosen name against its halo', () => {
  expect(contrast(color('line'), color('casing'))).toBeGreaterThanOrEqual(3);
  expect(contrast(color('crossing'), color('casing'))).toBeGreaterThanOrEqual(3);
  expect(contrast(color('dot'), color('empty'))).toBeGreaterThanOrEqual(3);
  expect(contrast(color('selected'), color('casing'))).toBeGreaterThanOrEqual(4.5);
});

test('on paper the colours are those of the screen', () => {
  const onScreen = [...source.matchAll(/^\$([a-z0-9-]+): (#[0-9a-f]{3,6});$/gm)].map(([, name, hex]) => [
    name,
    hex,
  ]);
  expect(Object.entries(palette)).toEqual(onScreen);
});
