/** What a source says of reuse, with the anchor on `/api` where it stands. */
interface Statement {
  readonly anchor: string;
  readonly source: string;
  readonly words: string;
}

const statements: Readonly<Record<string, Statement>> = {
  catalogus: {
    anchor: 'catalogus',
    source: 'De catalogus en de API zelf',
    words:
      'De licentie is nog te bevestigen door het Agentschap Binnenlands Bestuur. Voor elke reeks geldt wat haar bron zegt.',
  },
  gemeenten: {
    anchor: 'gemeenten',
    source: 'Gemeenten',
    words:
      'Voor namen, codes, fusies en oppervlakten vermeldt de bron (provincies.incijfers.be) geen licentie voor het ' +
      'geheel. URI’s: Organisatieportaal, MIT, zonder aparte licentie voor de gegevens. Inwoners van 2020: CC0. Inwoners ' +
      'van 2026: tweedehands overgenomen, zonder licentie bij de tussenbron.',
  },
  'provincies.incijfers.be': {
    anchor: 'provincies-in-cijfers',
    source: 'Afbakeningen en grenzen van provincies.incijfers.be',
    words:
      'De bron vermeldt geen licentie voor het geheel. De grenzen zijn afgeleid van de statistische sectoren van Statbel: ' +
      'vermeld Statbel en de datum van de laatste bijwerking.',
  },
  'Organisatieportaal (Agentschap Binnenlands Bestuur)': {
    anchor: 'organisatieportaal',
    source: 'Organisatieportaal (Agentschap Binnenlands Bestuur)',
    words:
      'De bron staat onder de MIT-licentie, © 2021 Vlaamse Overheid; voor de gegevens erin vermeldt ze geen aparte licentie.',
  },
};

const unknown: Statement = {
  anchor: 'onbekend',
  source: 'Elke andere bron',
  words: 'Welke licentie de bron aan haar reeks geeft, is in Regioloket niet bekend.',
};

/** Every statement, for who reads them together. Their long form stands in the SOURCE.md of each reference set. */
export const rightsStatements: readonly Statement[] = [...Object.values(statements), unknown];

/** What a source says of reuse; of a source that is not known here, that it is not known. */
export function rightsOf(source: string, baseUrl: string) {
  const { anchor, words } = statements[source] ?? unknown;
  return { uri: `${baseUrl}/api#rechten-${anchor}`, type: 'Rechten' as const, verklaring: words };
}
