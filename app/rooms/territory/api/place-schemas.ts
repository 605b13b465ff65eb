import { z } from 'zod';

/** A URI, wherever it stands. */
export const uriSchema = z.url().meta({ description: 'De URI waaronder dit bekend is.' });

/** A day. */
export const daySchema = z.iso.date();

/** A NIS code in an answer. */
export const nisSchema = z.string().meta({ description: 'NIS-code van een gemeente.', examples: ['31033'] });

/** A municipality by name. */
export const municipalityNameSchema = z
  .object({ uri: uriSchema, nis: nisSchema, naam: z.string() })
  .meta({ id: 'Gemeentenaam' });

/** A region, a province or another area by name. */
export const areaNameSchema = z
  .object({ uri: uriSchema, code: z.string(), naam: z.string() })
  .meta({ id: 'Gebiedsnaam' });

/** Inhabitants with what makes them a figure: their year and their source. */
export const populationSchema = z
  .object({
    aantal: z.int().min(0),
    jaar: z.int().meta({ description: 'Geteld op 1 januari van dit jaar.' }),
    bron: z.string(),
  })
  .meta({ id: 'Inwoners' });

/** What is known of the place in a delineation on a day. */
export const knowledgeSchema = z
  .enum(['bekend', 'geen-gebied', 'onbekend', 'bestond-nog-niet', 'bestaat-niet-meer'])
  .meta({ id: 'Kennis', description: 'Wat we weten: onbekend is niet hetzelfde als geen.' });

/** How an area lies to the regions. */
export const positionSchema = z
  .enum(['binnen', 'gelijk', 'supraregionaal', 'kruisend', 'buiten', 'onbekend'])
  .meta({
    id: 'Toestand',
    description:
      'Ligging tegenover de gebieden waarmee je vergelijkt: binnen één, gelijk aan één, een som van volledige ' +
      '(supraregionaal) of kruisend. Buiten: geen enkele gemeente ligt in een ervan; onbekend: we kennen de ' +
      'gemeenten niet. Zegt niets over de juridische situatie.',
  });

/** What sort of delineation it is. */
export const kindSchema = z
  .enum(['bestuurlijk', 'sectoraal-vlaams', 'sectoraal-federaal', 'toeristisch', 'statistisch'])
  .meta({
    id: 'SoortAfbakening',
    description:
      'statistisch is een typologie: ze deelt gemeenten in naar wat ze zijn, niet naar met wie ze samenwerken. Haar klassen ' +
      'zijn geen gebieden; hoe ze tegenover de regio’s liggen, zegt niets.',
  });
