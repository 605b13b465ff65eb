import type { MapPicture, PictureMunicipality } from '#rooms/territory/engine/map-picture.ts';

interface MapPatternsProps {
  readonly picture: MapPicture;
  readonly mark: string;
}

/** How a municipality is filled: by the class of a tint, and by a pattern where one tint does not say it. */
export interface MunicipalityFill {
  readonly look: string;
  readonly pattern: string | undefined;
}

/** There are five shades; from the sixth class on they come again, ruled. */
const shades = 5;

/** The fill of a municipality: its figure, its class, the tint of its area, of several, or of none. */
export function fillOf(
  { figureClass, fill }: PictureMunicipality,
  { filled, hasClasses }: MapPicture,
  mark: string,
): MunicipalityFill {
  if (figureClass !== null) return plain(figureClass === 0 ? 't0' : `k${figureClass}`);
  if (filled === null) return plain('t0');
  const [first, ...more] = fill;
  if (first === undefined) return { look: 'geen', pattern: `url(#kaart-geen${mark})` };
  if (hasClasses) return classFill(first.number, mark);
  const tints = [...new Set(fill.map(({ tint }) => tint))].sort();
  if (more.length === 0) return plain(`t${first.tint}`);
  return { look: 'meer', pattern: `url(#${severalId(tints, mark)})` };
}

/** How the class with this number, from 1, is filled. */
export function classLook(number: number): { readonly look: string; readonly isRuled: boolean } {
  return { look: `k${((number - 1) % shades) + 1}`, isRuled: number > shades };
}

function classFill(number: number, mark: string): MunicipalityFill {
  const { look, isRuled } = classLook(number);
  if (!isRuled) return plain(look);
  return { look: 'klasse', pattern: `url(#kaart-klasse-${number - shades}${mark})` };
}

function plain(look: string): MunicipalityFill {
  return { look, pattern: undefined };
}

function severalId(tints: readonly number[], mark: string): string {
  return `kaart-meer-${tints.join('-')}${mark}`;
}

/** The patterns that a picture needs: hatching, dots for who lies in no area, stripes for who lies in several. */
export function MapPatterns({ picture, mark }: MapPatternsProps) {
  const { unit } = picture;
  const several = picture.hasClasses ? [] : picture.municipalities.filter(({ fill }) => fill.length > 1);
  const mixes = new Map(
    several.map(({ fill }) => {
      const tints = [...new Set(fill.map(({ tint }) => tint))].sort();
      return [severalId(tints, mark), tints];
    }),
  );
  const striped = picture.hasClasses
    ? (picture.filled?.areas ?? []).filter(({ number }) => number > shades)
    : [];
  return (
    <defs>
      <Hatch id={`kaart-arceer${mark}`} step={6 * unit} width={1.5 * unit} />
      <Hatch id={`kaart-arceer-smal${mark}`} step={16 * unit} width={4.5 * unit} />
      <Dots id={`kaart-geen${mark}`} step={8 * unit} />
      {[...mixes].map(([id, tints]) => (
        <Stripes id={id} looks={tints.map((tint) => `t${tint}`)} step={7 * unit} />
      ))}
      {striped.map(({ number }) => (
        <Crossed id={`kaart-klasse-${number - shades}${mark}`} look={`k${number - shades}`} step={5 * unit} />
      ))}
    </defs>
  );
}

function Hatch({ id, step, width }: { readonly id: string; readonly step: number; readonly width: number }) {
  return (
    <pattern
      id={id}
      width={round(step)}
      height={round(step)}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="kaart-arceerlijn" d={`M${round(step / 2)} 0v${round(step)}`} stroke-width={round(width)} />
    </pattern>
  );
}

function Dots({ id, step }: { readonly id: string; readonly step: number }) {
  const half = round(step / 2);
  return (
    <pattern id={id} width={round(step)} height={round(step)} patternUnits="userSpaceOnUse">
      <path class="kaart-leeg" d={`M0 0h${round(step)}v${round(step)}h-${round(step)}z`} />
      <circle class="kaart-stip" cx={half} cy={half} r={round(step * 0.16)} />
    </pattern>
  );
}

function Stripes({
  id,
  looks,
  step,
}: {
  readonly id: string;
  readonly looks: readonly string[];
  readonly step: number;
}) {
  const width = round(step * looks.length);
  return (
    <pattern id={id} width={width} height={width} patternUnits="userSpaceOnUse">
      {looks.map((look, index) => (
        <path class={look} d={`M${round(step * index)} 0h${round(step)}v${width}h-${round(step)}z`} />
      ))}
    </pattern>
  );
}

function Crossed({ id, look, step }: { readonly id: string; readonly look: string; readonly step: number }) {
  const side = round(step);
  return (
    <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
      <path class={look} d={`M0 0h${side}v${side}h-${side}z`} />
      <path class="kaart-stip" d={`M0 0h${side}v${round(step * 0.2)}h-${side}z`} />
    </pattern>
  );
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
