import { z } from 'zod';

const groundsSchema = z
  .object({
    zin: z.string(),
    opmerking: z.string().nullable(),
    artikel: z.string().nullable(),
    document: z.string(),
    adres: z.url(),
    zekerheid: z.enum(['staat-in-de-bron', 'te-bevestigen']),
    nagegaanOp: z.iso.date(),
  })
  .meta({ id: 'JuridischeGrond' });

/** One legal situation, with what it rests on. */
export const situationSchema = z
  .object({
    soort: z
      .enum([
        'in-toepassingsgebied',
        'uitgezonderd',
        'buiten-toepassingsgebied',
        'zelf-de-maatstaf',
        'termijn-loopt',
        'termijn-verstreken',
        'streefdatum',
        'streefdatum-verstreken',
        'volgende-ronde',
        'nieuwe-meteen',
        'eigen-regel',
        'geen-wijziging-gevraagd',
        'vlaams-spoor',
        'federaal-zonder-termijn',
        'federaal-zonder-streefdatum',
        'nog-niet-van-kracht',
        'geen-regels',
        'afwijking-voorbereid',
        'afwijking-gevraagd',
        'afwijking-toegestaan',
        'afwijking-geweigerd',
        'onbekend',
      ])
      .meta({ description: 'Nooit een oordeel over de ligging, en nooit of iemand in overtreding is.' }),
    woorden: z.string().meta({ description: 'Zoals het op de pagina staat.' }),
    op: z.iso.date().nullable().meta({ description: 'De dag van de termijn of de beslissing.' }),
    spoor: z.enum(['vlaams', 'lokaal', 'federaal', 'geen']),
    grond: groundsSchema.nullable(),
  })
  .meta({ id: 'JuridischeSituatie' });
