const server = 'https://regioloket.voorbeeld.be';

/** A question as a program asks it. */
export const askedExample = {
  onderwerp: 'Onze politiezone ligt in twee referentieregio’s',
  vraag: 'Moet de politieraad daarvoor iets beslissen, en tegen wanneer?',
  naam: 'Algemeen directeur',
  email: 'algemeen-directeur@gemeente.voorbeeld.be',
  bijlagen: [{ naam: 'besluit.txt', inhoud: 'QmVzbHVpdCB2YW4gZGUgcmFhZC4=' }],
};

/** Where it stands right after that. */
export const askedLineExample = {
  nummer: 'RV-2026-000123',
  adres: `${server}/api/v1/vragen/RV-2026-000123`,
  pagina: `${server}/vragen/RV-2026-000123`,
  onderwerp: askedExample.onderwerp,
  vertrouwelijk: false,
  geregistreerdOp: '2026-11-23T09:30:00.000Z',
  gewijzigdOp: '2026-11-23T09:30:00.000Z',
  stand: 'in-behandeling',
  beurt: 'abb',
  streefdatum: null,
  antwoordBinnenOp: null,
  antwoordBezorgdOp: null,
  bevestigdOp: null,
};

/** A page of a list with one question. */
export const linesExample = { items: [askedLineExample], totaal: 1, volgende: null };

/** The same question some days later. */
export const followedExample = {
  ...askedLineExample,
  gewijzigdOp: '2026-11-25T13:10:00.000Z',
  stand: 'voorgelegd',
  beurt: 'administratie',
  vraag: askedExample.vraag,
  ligtBij: ['FOD Binnenlandse Zaken'],
  gebeurd: [
    { op: '2026-11-23T09:30:00.000Z', wat: 'geregistreerd', tekst: '', administratie: null },
    {
      op: '2026-11-25T13:10:00.000Z',
      wat: 'voorgelegd',
      tekst: '',
      administratie: 'FOD Binnenlandse Zaken',
    },
  ],
};
