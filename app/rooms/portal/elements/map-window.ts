import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import {
  between,
  closeOn,
  isWhole,
  type MapPoint,
  middleOf,
  movedBy,
  type WholeMap,
  zoomedAround,
} from './window-frame.ts';

/** The part of the map that is seen, in all drawings of the element at once. */
export interface MapWindow {
  readonly whole: () => WholeMap;
  readonly frame: () => Frame;
  /** Null where the whole map is seen. */
  readonly cutOut: () => Frame | null;
  /** `isGradual` lets the eye follow, unless the reader asked for less motion. */
  readonly show: (frame: Frame, isGradual?: boolean) => void;
  readonly zoom: (factor: number, fixed?: MapPoint, isGradual?: boolean) => void;
  readonly move: (right: number, down: number) => void;
  readonly showWhole: () => void;
  /** The frame in which this place, a box, is seen well. */
  readonly closeTo: (place: Frame) => Frame;
  /** From now on a window on these drawings, which share one space: on what they show, or on what was seen before. */
  readonly open: (drawings: readonly SVGSVGElement[], keepsFrame: boolean) => void;
}

interface WindowOwner {
  readonly isGliding: () => boolean;
  /** Told of every frame. */
  readonly onShown: () => void;
}

const glideMilliseconds = 180;
const nowhere: Frame = [0, 0, 1, 1];

/** A window, on nothing before it is opened. */
export function mapWindow({ isGliding, onShown }: WindowOwner): MapWindow {
  let drawings: readonly SVGSVGElement[] = [];
  let scaled: readonly ((frameWidth: number) => void)[] = [];
  let frame = nowhere;
  let whole: WholeMap = { width: 1, height: 1 };
  let glide = 0;
  const slimmest = () => slimmestOn(drawings[0]);
  const draw = () => {
    for (const drawing of drawings) drawing.setAttribute('viewBox', frame.map(tenths).join(' '));
    for (const scale of scaled) scale(frame[2]);
  };
  const put = (next: Frame) => {
    // To lay out the drawing anew takes longer than a frame of the screen.
    if (isSame(frame, next)) return;
    frame = next;
    draw();
    onShown();
  };
  const show = (next: Frame, isGradual = false) => {
    cancelAnimationFrame(glide);
    if (!isGradual || !isGliding() || wantsLessMotion()) {
      put(next);
      return;
    }
    const from = frame;
    let started: number | null = null;
    const step = (now: number) => {
      started ??= now;
      const part = Math.min((now - started) / glideMilliseconds, 1);
      put(part === 1 ? next : between(from, next, 1 - (1 - part) ** 2));
      if (part < 1) glide = requestAnimationFrame(step);
    };
    glide = requestAnimationFrame(step);
  };
  return {
    whole: () => whole,
    frame: () => frame,
    cutOut: () => (isWhole(frame, whole) ? null : frame),
    show,
    zoom: (factor, fixed = middleOf(frame), isGradual = false) =>
      show(zoomedAround(frame, whole, factor, fixed, slimmest()), isGradual),
    move: (right, down) => show(movedBy(frame, whole, right, down)),
    showWhole: () => show([0, 0, whole.width, whole.height], true),
    closeTo: (place) => closeOn(frame, whole, place, slimmest()),
    open: (others, keepsFrame) => {
      const [first] = others;
      if (first === undefined) return;
      drawings = others;
      scaled = others.map(scaledParts);
      const drawn = viewBoxOf(first);
      whole = wholeOf(first, drawn);
      if (!keepsFrame) {
        cancelAnimationFrame(glide);
        frame = drawn;
      } else if (!isSame(frame, drawn)) draw();
    },
  };
}

/** A cut-out as slim as Flanders shows next to nothing on the screen of a phone. */
function slimmestOn(drawing: SVGSVGElement | undefined): number {
  return drawing !== undefined && drawing.clientWidth < 600 ? 0.8 : 0;
}

function isSame(one: Frame, other: Frame): boolean {
  return one.every((value, index) => value === other[index]);
}

/** Where on the map a place on the screen lies. */
export function pointAt(drawing: SVGSVGElement, clientX: number, clientY: number): MapPoint {
  const onScreen = new DOMPoint(clientX, clientY);
  const { x, y } = onScreen.matrixTransform(drawing.getScreenCTM()?.inverse());
  return { x, y };
}

function viewBoxOf({ viewBox }: SVGSVGElement): Frame {
  const { x, y, width, height } = viewBox.baseVal;
  return [x, y, width, height];
}

/** The server says it; to ask the drawing for its box would lay the whole page out before it is seen. */
function wholeOf(drawing: SVGSVGElement, frame: Frame): WholeMap {
  const [width = frame[2], height = frame[3]] = drawing.dataset.geheel?.split(' ').map(Number) ?? [];
  return { width, height };
}

/** What keeps its size on the screen while the map grows: letters and patterns. Returns how to set it for a width. */
function scaledParts(drawing: SVGSVGElement): (frameWidth: number) => void {
  const drawnFor = drawing.viewBox.baseVal.width;
  const names = drawing.querySelector('.kaart-namen');
  const letters = Number(names?.getAttribute('font-size') ?? 0);
  const patterns = [...drawing.querySelectorAll('pattern')].map((pattern) => ({
    pattern,
    turned: pattern.getAttribute('patternTransform') ?? '',
  }));
  return (frameWidth) => {
    const scale = frameWidth / drawnFor;
    names?.setAttribute('font-size', String(tenths(letters * scale)));
    for (const { pattern, turned } of patterns)
      pattern.setAttribute('patternTransform', `${turned} scale(${scale.toFixed(4)})`);
  };
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
