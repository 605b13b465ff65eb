import type { z } from 'zod';
import type { Certainty, Grounds, LegalSituation, SituationKind, Track } from '../model.ts';
import { situationWords } from '../texts.ts';
import type { situationSchema } from './situation-schema.ts';

type Answer = z.infer<typeof situationSchema>;

const kindCodes: Readonly<Record<SituationKind, Answer['soort']>> = {
  inScope: 'in-toepassingsgebied',
  exempt: 'uitgezonderd',
  outsideScope: 'buiten-toepassingsgebied',
  yardstick: 'zelf-de-maatstaf',
  deadlineAhead: 'termijn-loopt',
  deadlinePast: 'termijn-verstreken',
  targetAhead: 'streefdatum',
  targetPast: 'streefdatum-verstreken',
  nextRound: 'volgende-ronde',
  newAtOnce: 'nieuwe-meteen',
  ownRule: 'eigen-regel',
  nothingAsked: 'geen-wijziging-gevraagd',
  flemishTrack: 'vlaams-spoor',
  federalNoDeadline: 'federaal-zonder-termijn',
  federalNoTarget: 'federaal-zonder-streefdatum',
  notInForce: 'nog-niet-van-kracht',
  noRules: 'geen-regels',
  derogationPrepared: 'afwijking-voorbereid',
  derogationAsked: 'afwijking-gevraagd',
  derogationGranted: 'afwijking-toegestaan',
  derogationRefused: 'afwijking-geweigerd',
  unknown: 'onbekend',
};

const trackCodes: Readonly<Record<Track, Answer['spoor']>> = {
  flemish: 'vlaams',
  local: 'lokaal',
  federal: 'federaal',
  none: 'geen',
};

const certaintyCodes: Readonly<Record<Certainty, NonNullable<Answer['grond']>['zekerheid']>> = {
  found: 'staat-in-de-bron',
  toConfirm: 'te-bevestigen',
};

/** A legal situation, as it stands in an answer. */
export function situationAnswer(situation: LegalSituation): Answer {
  return {
    soort: kindCodes[situation.kind],
    woorden: situationWords(situation),
    op: situation.on,
    spoor: trackCodes[situation.track],
    grond: groundsAnswer(situation.grounds),
  };
}

function groundsAnswer(grounds: Grounds | null): Answer['grond'] {
  if (grounds === null) return null;
  const { sentence, remark, source, certainty, checkedOn } = grounds;
  return {
    zin: sentence,
    opmerking: remark,
    artikel: source.article,
    document: source.document,
    adres: source.url,
    zekerheid: certaintyCodes[certainty],
    nagegaanOp: checkedOn,
  };
}
