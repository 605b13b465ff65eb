import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import type { DrawnMap, DrawnMunicipality } from '#rooms/territory/engine/drawn-map.ts';
import { numberedRegions } from '#rooms/territory/engine/numbered-regions.ts';

interface MunicipalitiesByRegionProps {
  readonly map: DrawnMap;
  readonly suffix: string;
}

/** The map as a list: every region with its municipalities, by name. */
export function MunicipalitiesByRegion({ map, suffix }: MunicipalitiesByRegionProps) {
  const groups = numberedRegions(map.regions).map((region) => ({
    region,
    members: map.municipalities.filter((one) => one.region?.code === region.code).sort(byName),
  }));
  const elsewhere = map.municipalities.filter((one) => one.region === null).sort(byName);
  return (
    <>
      {groups.map(({ region, members }) => (
        <section aria-labelledby={`regio-${region.code}`}>
          <Heading level={3} id={`regio-${region.code}`}>
            {region.number}. <a href={`/regios/${region.code}${suffix}`}>{region.name}</a> ({members.length})
          </Heading>
          <Links municipalities={members} suffix={suffix} />
        </section>
      ))}
      {elsewhere.length > 0 && <Links municipalities={elsewhere} suffix={suffix} />}
    </>
  );
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'nl');
}

function Links({ municipalities, suffix }: { municipalities: readonly DrawnMunicipality[]; suffix: string }) {
  return (
    <List
      looks="columns"
      items={municipalities.map(({ nis, name }) => <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>)}
    />
  );
}
