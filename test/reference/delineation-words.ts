/** What the facts do not say of a delineation and a page needs. */
export interface DelineationWords {
  /** Order on a page: reference region, province, those that count, the rest. */
  readonly position: number;
  readonly name: string;
  readonly plural: string;
  /** Whether it counts for "elders ingedeeld": the list of step 2, section C (telt_mee). */
  readonly counts: boolean;
  readonly existsFrom: string;
  readonly remark: string;
}

const nothing = { counts: false, existsFrom: '', remark: '' };

/** Words per code of afbakeningen.csv; a code without words is an error of this script, not a guess. */
export const delineationWords: Readonly<Record<string, DelineationWords>> = {
  referentieregio: {
    ...nothing,
    position: 1,
    name: 'Referentieregio',
    plural: 'Referentieregio’s',
    existsFrom: '2021-03-12',
  },
  provincie: { ...nothing, position: 2, name: 'Provincie', plural: 'Provincies' },
  arrondissement: {
    ...nothing,
    position: 3,
    name: 'Bestuurlijk arrondissement',
    plural: 'Bestuurlijke arrondissementen',
    counts: true,
  },
  elz: {
    ...nothing,
    position: 4,
    name: 'Eerstelijnszone',
    plural: 'Eerstelijnszones',
    counts: true,
    remark: 'De vier eerstelijnszones van Antwerpen en rand staan hier als één gebied.',
  },
  gezondheidsmakers: {
    ...nothing,
    position: 5,
    name: 'Regio van de gezondheidsmakers',
    plural: 'Regio’s van de gezondheidsmakers',
    counts: true,
  },
  igs: {
    ...nothing,
    position: 6,
    name: 'IGS wonen',
    plural: 'Intergemeentelijke samenwerkingen lokaal woonbeleid (IGS wonen)',
    counts: true,
    remark: 'Niet elke gemeente neemt deel aan een IGS wonen.',
  },
  politiezone: { ...nothing, position: 7, name: 'Politiezone', plural: 'Politiezones', counts: true },
  streekwerking: {
    ...nothing,
    position: 8,
    name: 'Streekwerking',
    plural: 'Gebieden van de provinciale streekwerking',
    counts: true,
  },
  vervoerregio: { ...nothing, position: 9, name: 'Vervoerregio', plural: 'Vervoerregio’s', counts: true },
  woonmaatschappij: {
    ...nothing,
    position: 10,
    name: 'Woonmaatschappij',
    plural: 'Werkingsgebieden van de woonmaatschappijen',
    counts: true,
  },
  'elz-fijn': {
    ...nothing,
    position: 11,
    name: 'Eerstelijnszone (Antwerpen in vier zones)',
    plural: 'Eerstelijnszones (Antwerpen in vier zones)',
    remark: 'De stad Antwerpen ligt in vier zones; welk deel in welke zone ligt, staat niet in de bron.',
  },
  hulpverleningszone: {
    ...nothing,
    position: 12,
    name: 'Hulpverleningszone',
    plural: 'Hulpverleningszones',
    remark: 'De namen zijn bekend; welke gemeenten in welke zone liggen, staat niet in de bron.',
  },
  treg_gem: {
    ...nothing,
    position: 13,
    name: 'Toeristische regio',
    plural: 'Toeristische regio’s',
    remark: 'Per gemeente: een gemeente die over twee toeristische regio’s ligt, staat hier in één.',
  },
  treg: {
    ...nothing,
    position: 14,
    name: 'Toeristische regio (met gesplitste gemeenten)',
    plural: 'Toeristische regio’s (met gesplitste gemeenten)',
    remark: 'Brugge ligt in twee toeristische regio’s; welk deel in welke ligt, staat niet in de bron.',
  },
  fo_gem: {
    ...nothing,
    position: 15,
    name: 'Centrumstad of Vlaamse Rand',
    plural: 'Centrumsteden en Vlaamse Rand',
    remark: 'Een typologie van gemeenten, geen aaneengesloten gebied.',
  },
  uitrustingsgraad: {
    ...nothing,
    position: 16,
    name: 'Uitrustingsgraad',
    plural: 'Uitrustingsgraad van de gemeenten',
    remark: 'Een typologie van gemeenten, geen aaneengesloten gebied.',
  },
  logo: {
    ...nothing,
    position: 17,
    name: 'Logo',
    plural: 'Logo’s (lokaal gezondheidsoverleg)',
    remark: 'Archief: vervangen door de regio’s van de gezondheidsmakers.',
  },
};
