import type { ScanState, Sender } from './model.ts';

/** From whom a document is, said to the office. */
export const senderNames: Readonly<Record<Sender, string>> = {
  asker: 'de vraagsteller',
  office: 'ons',
  addressee: 'de administratie',
};

/** What is known of viruses in it. */
export const scanStateNames: Readonly<Record<ScanState, string>> = {
  none: 'niet op virussen nagekeken',
  waiting: 'nog niet nagekeken',
  clean: 'nagekeken, geen virus gevonden',
  infected: 'geblokkeerd: virus gevonden',
};

/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = {
  'document.attached': 'bijlage toegevoegd',
  'document.shown': 'bijlage meegestuurd',
  'document.infected': 'virus gevonden in bijlage',
};
