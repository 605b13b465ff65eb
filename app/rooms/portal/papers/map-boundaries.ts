import type { AreasOnMap } from '#rooms/territory/engine/areas-on-map.ts';
import { geojsonOf } from '#rooms/territory/engine/geojson.ts';
import type { LandFeature } from '#rooms/territory/engine/land-feature.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import type { MapPicture, PictureMunicipality } from '#rooms/territory/engine/map-picture.ts';
import { topojsonOf } from '#rooms/territory/engine/topojson.ts';
import type { Topology } from '#rooms/territory/engine/topology.ts';
import { positionCodes } from '#rooms/territory/texts.ts';
import type { PaperFacts } from './map-statement.ts';

/** What a feature says of itself; names and codes of several areas with a semicolon between them, for a cell holds one text. */
type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** The features of a layer, by the name of the layer: "gemeenten", and the code of each delineation. */
type Layers = Readonly<Record<string, readonly LandFeature<Properties>[]>>;

/** A view as GeoJSON: its municipalities with their areas, and then the areas; `laag` says which is which. */
export function mapGeojson(topology: Topology, facts: PaperFacts, pictures: readonly MapPicture[]): string {
  const features = Object.values(layersOf(pictures)).flat();
  return JSON.stringify({ ...notesOf(facts), ...geojsonOf(topology, features) });
}

/** The same as TopoJSON: each layer an object, every stretch of border once. */
export function mapTopojson(topology: Topology, facts: PaperFacts, pictures: readonly MapPicture[]): string {
  return JSON.stringify({ ...notesOf(facts), ...topojsonOf(topology, layersOf(pictures)) });
}

function notesOf({ title, footer, address }: PaperFacts) {
  return { titel: title, opmerking: footer.join(' '), adres: address };
}

function layersOf(pictures: readonly MapPicture[]): Layers {
  const shown = pictures.flatMap(({ filled, outlines }) => [
    ...(filled === null ? [] : [filled]),
    ...outlines,
  ]);
  const layers = new Map(shown.map((one) => [one.delineation.code, one]));
  const [first] = pictures;
  if (first === undefined) return {};
  return {
    gemeenten: first.municipalities.map((one) => municipalityFeature(one, first, layers)),
    ...Object.fromEntries([...layers].map(([code, areas]) => [code, areaFeatures(areas, first.crossings)])),
  };
}

function municipalityFeature(
  { nis, name, isHatched, figureClass }: PictureMunicipality,
  { crossings, figures }: MapPicture,
  layers: ReadonlyMap<string, AreasOnMap>,
): LandFeature<Properties> {
  const places = [...layers].flatMap(([code, { areasOf }]) => {
    const areas = areasOf.get(nis) ?? [];
    return [
      [code, joined(areas.map((area) => area.name))],
      [`${code}Code`, joined(areas.map((area) => area.code))],
    ];
  });
  return {
    id: nis,
    municipalities: new Set([nis]),
    properties: {
      laag: 'gemeenten',
      code: nis,
      naam: name,
      ...Object.fromEntries(places),
      ...(crossings === null ? {} : { gearceerd: isHatched }),
      ...(figures === null
        ? {}
        : { [figures.measure]: figures.figures.get(nis) ?? null, klasse: figureClass }),
    },
  };
}

function areaFeatures({ delineation, areas, areasOf }: AreasOnMap, crossings: MapCrossings | null) {
  const isCompared = crossings?.areas.code === delineation.code;
  const positions = new Map(
    isCompared ? crossings.comparison.positions.map((position) => [position.area, position]) : [],
  );
  return areas.map((area): LandFeature<Properties> => {
    const members = [...areasOf].filter(([, all]) => all.includes(area)).map(([nis]) => nis);
    const position = positions.get(area.code);
    const main = position?.mainRegion ?? null;
    const lies = position && {
      ligging: positionCodes[position.position],
      hoofdregio:
        main === null || position.exAequo ? null : (crossings?.others.areas.get(main)?.name ?? main),
      gelijkeStand: position.exAequo,
    };
    return {
      id: `${delineation.code}/${area.code}`,
      municipalities: new Set(members),
      properties: {
        laag: delineation.code,
        code: area.code,
        naam: area.name,
        gemeenten: members.length,
        ...lies,
      },
    };
  });
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
