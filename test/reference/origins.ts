/** A source of ../shared/facts, by the code that its README gives it. */
export type OriginCode = 'A' | 'A-2024' | 'B' | 'S26' | 'S20';

/** What each source is and under which licence it says that it stands, as ../shared/facts/README.md reports. */
export const origins: Readonly<Record<OriginCode, { readonly source: string; readonly licence: string }>> = {
  A: {
    source:
      'github.com/provinciesincijfers/gebiedsniveaus (provincies.incijfers.be), commit 3b1b6d8 of 2026-03-12; tables and geometry last updated 2026-03-09',
    licence:
      'None stated for the repository as a whole. The folder gemeente_statsec_wijken states the "Modellicentie Gratis Hergebruik Vlaanderen v1.0". The geometry derives from the statistical sectors of 1 January 2025 of Statbel, whose "Licentie open data" asks for the name of the producer and the date of the last update.',
  },
  'A-2024': {
    source: 'The same repository, commit 85ee6a2 of 2024-11-06: the last state with 300 municipalities',
    licence: 'As for the repository of provincies.incijfers.be: none stated for the whole.',
  },
  B: {
    source:
      'github.com/lblod/app-organization-portal (Organisatieportaal, Agentschap Binnenlands Bestuur), commit c133c4e of 2026-07-24, database migrations replayed in order',
    licence:
      'MIT, © 2021 Vlaamse Overheid (LICENSE.md); no separate licence for the data in the migrations. REFNIS data in it: Statbel by way of vocab.belgif.be.',
  },
  S26: {
    source:
      'Statbel TF_SOC_POP_STRUCT, inhabitants on 1 January 2026, as summarised in github.com/Helvor/Brol tools/sources/communes.csv (5ae8b8e)',
    licence:
      'No licence file found in that repository; the original data are Statbel open data. Second-hand: not checked with Statbel itself, yet complete (285 codes) and plausible beside 2020 (0.95 to 1.10).',
  },
  S20: {
    source:
      'Statbel, inhabitants on 1 January 2020, by way of github.com/bmesuere/belgium-topojson source_data/bevolking_per_gemeente.csv (a903fda)',
    licence: 'CC0 (the repository); the sum for the Flemish Region equals the official 6 629 143.',
  },
};
