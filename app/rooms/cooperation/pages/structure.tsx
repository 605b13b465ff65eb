import { Alert } from '#design/alert/alert.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { DataTable } from '#design/table/data-table.ts';
import { dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { listOf } from '../model.ts';
import { getStructure, type StructureOnDay } from '../queries/get-structure.ts';
import { listGaps, listSourceText, listStates, structureFormNames } from '../texts.ts';
import { OtherDayForm, OtherDayNotice } from '../views/other-day.tsx';
import { OtherParticipants } from '../views/other-participants.tsx';
import { ParticipantTable, participantData } from '../views/participant-table.tsx';
import { placeSentence } from '../views/place-words.ts';
import { StructureFacts } from '../views/structure-facts.tsx';
import { StructureMap } from '../views/structure-map.tsx';
import { StructureRegions, structureRegionsData } from '../views/structure-regions.tsx';

/** `/samenwerkingsverbanden/:id`: a structure, who takes part, and how that lies to the regions of a day. */
export const GET: Get = async (ctx, { params, query }) => {
  const day = askedDay(ctx, query);
  const suffix = dayQuery(ctx, day);
  const today = dayOf(ctx.now);
  const structure = await getStructure(ctx, params.id ?? '', day);
  const { id, name, form, regions } = structure;
  const municipalities = structure.municipalities ?? [];
  const list = listOf(form);
  const path = `/samenwerkingsverbanden/${id}`;
  return {
    title: titleOn(name, day, today),
    description: `${name}: deelnemende gemeenten en ligging tegenover de referentieregio’s.`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Samenwerkingsverbanden', href: '/samenwerkingsverbanden' },
      { label: name },
    ],
    tables: tablesOf(structure),
    body: (
      <div class="stack">
        <PageHeading title={name} kind={`Samenwerkingsverband: ${structureFormNames[form]}`} />
        <OtherDayNotice path={path} day={day} today={today} />
        <div class="two-columns">
          <div class="stack">
            <p class="prose lead">{placeSentence(structure, regions)}</p>
            <Alert title={`Stand ${listStates[list]}, ${listGaps[list]}.`}>
              Dit is alleen de ligging. Of er regels voor dit samenwerkingsverband gelden, en welke, staat
              hier niet.
            </Alert>
            <StructureFacts structure={structure} suffix={suffix} />
          </div>
          <aside>
            <StructureMap
              map={await getMap(ctx, day)}
              name={name}
              members={new Set(municipalities.map(({ nis }) => nis))}
              suffix={suffix}
            />
          </aside>
        </div>
        {isInSeveralRegions(structure) && (
          <>
            <Heading level={2}>Per referentieregio</Heading>
            <StructureRegions structure={structure} suffix={suffix} />
          </>
        )}
        {municipalities.length > 0 && (
          <>
            <Heading level={2}>Deelnemende gemeenten</Heading>
            <ParticipantTable structure={structure} suffix={suffix} />
            {municipalities.some(({ notListed }) => notListed.length > 0) && (
              <p class="prose">
                Van sommige fusiegemeenten stond maar een deel op de lijst. Voor de ligging telt zo’n gemeente
                als geheel.
              </p>
            )}
          </>
        )}
        <OtherParticipants structure={structure} suffix={suffix} />
        <p class="source-line">{listSourceText(list)}</p>
        <OtherDayForm path={path} day={day} />
      </div>
    ),
  };
};

function tablesOf(structure: StructureOnDay): DataTable[] {
  const participants = structure.municipalities?.length ? [participantData(structure)] : [];
  return isInSeveralRegions(structure) ? [...participants, structureRegionsData(structure)] : participants;
}

function isInSeveralRegions({ place }: StructureOnDay): boolean {
  return place !== null && place.regions.length > 1;
}
