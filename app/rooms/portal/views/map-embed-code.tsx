import { Button } from '#design/button/button.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { Details } from '#design/details/details.tsx';
import { CopyText } from '#design/textarea/copy-text.tsx';
import { type MapView, mapFields } from '#rooms/territory/engine/map-view.ts';
import { type EmbedOptions, embedHref } from './embed-address.ts';

interface MapEmbedCodeProps {
  readonly view: MapView;
  readonly options: EmbedOptions;
  /** What the frame is called for who does not see it. */
  readonly title: string;
  readonly baseUrl: string;
  readonly open: boolean;
}

/** The code with which another site takes this view over, and what it may choose about that. */
export function MapEmbedCode({ view, options, title, baseUrl, open }: MapEmbedCodeProps) {
  const href = embedHref(view, options);
  return (
    <Details summary="Deze kaart op je eigen website" id="insluiten" open={open}>
      <div class="stack">
        <p class="prose">
          Plak deze code in een pagina van je website. De kaart plaatst geen cookies, vraagt niets aan andere
          websites en blijft in haar kader.{' '}
          <a href={href} target="_blank" rel="noopener">
            Bekijk hoe de kaart eruitziet (nieuw venster)
          </a>
          .
        </p>
        <CopyText
          id="insluitcode"
          label="Code voor je pagina"
          text={frameCode(baseUrl + href, title, options)}
        />
        {options.isInteractive && (
          <CopyText
            id="hoogtecode"
            label="Wil je dat het kader even hoog wordt als de kaart? Zet dan ook dit script op je pagina"
            text={heightCode(new URL(baseUrl).origin)}
            rows={8}
          />
        )}
        <form action="/kaart#insluiten">
          {Object.entries({ ...mapFields(view), insluiten: 'ja' }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Checkbox name="zoeken" label="Met een zoekveld voor gemeenten" checked={options.hasSearch} />
          <Checkbox name="legende" value="nee" label="Zonder legende" checked={!options.hasLegend} />
          <Checkbox
            name="interactief"
            value="nee"
            label="Zonder script: een tekening met links, niet om in te zoomen"
            checked={!options.isInteractive}
          />
          <Button skin="secondary">Pas de code aan</Button>
        </form>
      </div>
    </Details>
  );
}

/** Room for a map of some 700 pixels wide with its title, source and, where it has one, its legend. */
const heights = { withLegend: 760, alone: 560 };

function frameCode(src: string, title: string, { hasLegend }: EmbedOptions): string {
  return String(
    <iframe
      src={src}
      title={title}
      width="100%"
      height={hasLegend ? heights.withLegend : heights.alone}
      style="border: 0"
      loading="lazy"
    ></iframe>,
  );
}

/** Takes the height from our own frames alone. */
function heightCode(origin: string): string {
  return `<script>
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== '${origin}' || data?.bron !== 'regioloket') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.hoogte;
  });
</script>`;
}
