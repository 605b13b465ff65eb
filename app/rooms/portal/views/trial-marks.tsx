import type { MovedMark } from '#rooms/territory/engine/moved-marks.ts';
import { LegendEntry } from './legend-entry.tsx';
import { movesCount } from './trial-words.ts';

interface MovedMarksProps {
  readonly marks: readonly MovedMark[];
  /** Units of the map per CSS pixel. */
  readonly unit: number;
}

/** Who moved: an outline, and an arrow to the area that was joined, a ring where all of it moved, a cross where there is none. */
export function MovedMarks({ marks, unit }: MovedMarksProps) {
  if (marks.length === 0) return null;
  return (
    <g class="kaart-verhuisd">
      {marks.map(({ path }) => (
        <path class="kaart-verhuisd__gemeente" d={path} />
      ))}
      {marks.map((mark) => {
        const sign = signOf(mark, unit);
        return (
          <>
            <path class="kaart-verhuisd__rand" d={sign} />
            <path class="kaart-verhuisd__teken" d={sign} />
          </>
        );
      })}
    </g>
  );
}

/** What each sign on the map means. */
export function MovedLegend({ marks }: Pick<MovedMarksProps, 'marks'>) {
  const joins = marks.some(({ towards }) => towards !== null);
  const founds = marks.some(({ towards, isInNone }) => towards === null && !isInNone);
  const leaves = marks.some(({ isInNone }) => isInNone);
  if (marks.length === 0) return null;
  const meanings = [
    joins && 'de pijl wijst naar het gebied waar ze bij komt',
    founds && 'een ring: in haar gebied ligt alleen wie verhuisde',
    leaves && 'een kruis: ze ligt in geen enkel gebied',
  ].filter((words) => words !== false);
  return (
    <LegendEntry
      sample={
        <g class="kaart-verhuisd">
          <path class="kaart-verhuisd__gemeente" d="M1 1h34v18h-34z" />
          <path class="kaart-verhuisd__teken" d="M8 10h18M19 5l7 5-7 5" />
        </g>
      }
    >
      <strong>Paarse streepjes:</strong> {marks.length === 1 ? '1 gemeente' : `${marks.length} gemeenten`} na{' '}
      {movesCount(marks.length)} elders; {meanings.join('; ')}.
    </LegendEntry>
  );
}

function signOf({ at, towards, isInNone }: MovedMark, unit: number): string {
  const size = 7 * unit;
  if (isInNone) return cross(at, size);
  return towards === null ? ring(at, size) : arrow(at, towards, size);
}

type Point = Readonly<Record<'x' | 'y', number>>;

function cross({ x, y }: Point, size: number): string {
  const [side, whole] = [Math.round(size), Math.round(2 * size)];
  return `M${x - side} ${y - side}l${whole} ${whole}m0 ${-whole}l${-whole} ${whole}`;
}

function ring({ x, y }: Point, size: number): string {
  const [radius, width] = [Math.round(size), Math.round(2 * size)];
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0 ${-width} 0z`;
}

/** From the middle of the one to that of the other, with two barbs at its end. */
function arrow(from: Point, to: Point, size: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number) => {
    const [x, y] = [to.x - 1.6 * size * Math.cos(angle + turn), to.y - 1.6 * size * Math.sin(angle + turn)];
    return `${Math.round(x)} ${Math.round(y)}`;
  };
  return `M${from.x} ${from.y}L${to.x} ${to.y}M${barb(0.5)}L${to.x} ${to.y}L${barb(-0.5)}`;
}
