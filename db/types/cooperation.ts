export interface StructureTable {
  id: string;
  name: string;
  form:
    | 'projectAssociation'
    | 'serviceAssociation'
    | 'mandatedAssociation'
    | 'mandatedAssociationWithPrivatePartners'
    | 'welfareAssociation'
    | 'socialServiceAssociation'
    | 'careInstitution'
    | 'hospitalAssociation'
    | 'residentialCareAssociation';
  theme: string | null;
  theme_origin: 'form' | 'wordInName' | 'backgroundKnowledge' | null;
  active: boolean;
  seat_nis: string | null;
  seat_name: string | null;
  kbo: string | null;
  uri: string;
}

export interface ParticipationTable {
  structure: string;
  kind: 'municipality' | 'ocmw' | 'province' | 'rescueZone' | 'structure';
  nis: string | null;
  kbo: string;
  name: string;
}

export interface CooperationLoadedSetTable {
  name: string;
  checksum: string;
  loaded_at: Date;
}

/** The tables of the schema `cooperation`, as the migrations make them. */
export interface CooperationTables {
  'cooperation.structure': StructureTable;
  'cooperation.participation': ParticipationTable;
  'cooperation.loaded_set': CooperationLoadedSetTable;
}
