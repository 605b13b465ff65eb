import { z } from 'zod';

const uri = z.url();

const organizationSchema = z
  .object({ uri, type: z.literal('Organisatie'), organisatienaam: z.string() })
  .meta({ id: 'Uitgever' });

const contactSchema = z
  .object({ uri, type: z.literal('Contactpunt'), contactnaam: z.string(), email: z.string() })
  .meta({ id: 'Contactpunt' });

const rightsSchema = z
  .object({ uri, type: z.literal('Rechten'), verklaring: z.string() })
  .meta({ id: 'Rechten', description: 'Wat de bron over hergebruik zegt, of dat ze niets zegt.' });

const described = {
  uri,
  kenmerk: z.string(),
  titel: z.string(),
  beschrijving: z.string(),
  taal: uri,
  uitgever: organizationSchema,
  contact: contactSchema,
};

const distributionSchema = z
  .object({
    uri,
    type: z.literal('Distributie'),
    kenmerk: z.string(),
    titel: z.string(),
    toegangsUrl: uri,
    downloadUrl: uri,
    mediatype: uri,
    formaatUri: uri,
    rechten: rightsSchema,
  })
  .meta({ id: 'Distributie' });

const datasetSchema = z
  .object({
    ...described,
    type: z.literal('Dataset'),
    trefwoorden: z.array(z.string()),
    themas: z.array(uri),
    toegang: uri,
    landingspagina: uri,
    herkomst: z.object({ type: z.literal('Herkomst'), verklaring: z.string() }),
    vastgesteldOp: z.iso.date().nullable(),
    periode: z.object({ type: z.literal('Periode'), begin: z.iso.date() }),
    rechten: rightsSchema,
    distributies: z.array(distributionSchema),
  })
  .meta({ id: 'Dataset' });

const serviceSchema = z
  .object({
    ...described,
    type: z.literal('Dataservice'),
    eindpunt: uri,
    eindpuntbeschrijving: uri,
    landingspagina: uri,
    toegang: uri,
    rechten: rightsSchema,
    bedient: z.array(uri),
  })
  .meta({ id: 'Dataservice' });

/** A dataset without what all share: publisher, contact, language. */
export type OwnDataset = Omit<z.infer<typeof datasetSchema>, 'taal' | 'uitgever' | 'contact'>;

/** The catalogue: its datasets with their distributions, and its services. */
export const catalogueSchema = z
  .object({
    ...described,
    type: z.literal('Catalogus'),
    startpagina: uri,
    rechten: rightsSchema,
    datasets: z.array(datasetSchema),
    diensten: z.array(serviceSchema),
  })
  .meta({ id: 'Catalogus' });
