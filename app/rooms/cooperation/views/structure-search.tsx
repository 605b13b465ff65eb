import { Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import type { Position } from '#rooms/territory/engine/comparison/position.ts';
import { positionCodes, positionNames } from '#rooms/territory/texts.ts';
import { structureForms } from '../model.ts';
import { formOfSlug, formSlug, structureFormNames } from '../texts.ts';

interface StructureSearchProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly themes: readonly string[];
}

const kept = ['datum', 'sorteer', 'volgorde'];

/** The positions that a structure can have: none lies outside all regions. */
const positions: readonly Position[] = ['within', 'equal', 'supraRegional', 'crossing', 'unknown'];

/** Search by name or code, and narrow by legal form, theme and position. */
export function StructureSearch({ path, query, themes }: StructureSearchProps) {
  const asked = (name: string) => query.get(name) ?? '';
  return (
    <Filter
      action={path}
      label="Samenwerkingsverbanden filteren"
      keep={Object.fromEntries([...query].filter(([name]) => kept.includes(name)))}
      active={activeFilters(path, query)}
      clearHref={path}
    >
      <TextInput name="zoek" label="Naam of KBO-nummer" type="search" value={asked('zoek')} />
      <Select
        name="rechtsvorm"
        label="Rechtsvorm"
        empty="alle rechtsvormen"
        value={asked('rechtsvorm')}
        options={structureForms.map((form) => ({ value: formSlug(form), label: structureFormNames[form] }))}
      />
      <Select
        name="thema"
        label="Thema"
        empty="alle thema’s"
        value={asked('thema')}
        options={themes.map((theme) => ({ value: theme, label: theme }))}
      />
      <Select
        name="ligging"
        label="Ligging"
        empty="elke ligging"
        value={asked('ligging')}
        options={positions.map((one) => ({ value: positionCodes[one], label: positionNames[one] }))}
      />
    </Filter>
  );
}

function activeFilters(path: string, query: URLSearchParams) {
  const asked = (name: string) => query.get(name) ?? '';
  const form = formOfSlug(asked('rechtsvorm'));
  const position = positions.find((one) => positionCodes[one] === asked('ligging'));
  return [
    { name: 'zoek', label: asked('zoek') && `“${asked('zoek')}”` },
    { name: 'rechtsvorm', label: form === null ? '' : structureFormNames[form] },
    { name: 'thema', label: asked('thema') },
    { name: 'ligging', label: position === undefined ? '' : positionNames[position] },
  ]
    .filter(({ label }) => label !== '')
    .map(({ name, label }) => ({ label, removeHref: without(path, query, name) }));
}

function without(path: string, query: URLSearchParams, name: string): string {
  const other = new URLSearchParams(
    [...query].filter(([key, value]) => key !== name && key !== 'pagina' && value !== ''),
  );
  return other.size === 0 ? path : `${path}?${other}`;
}
