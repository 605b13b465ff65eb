import type { TrialField } from '#rooms/territory/engine/trial-view.ts';

const mapOnly = 'Dit veld hoort bij de kaart, niet bij een rekenoefening. Haal het uit het adres.';

/** What is said of a field of the address that says what no exercise can. */
export const trialRefusals: Readonly<Record<TrialField, string>> = {
  afbakening: 'Deze afbakening kennen we niet. Kies er een uit de lijst onder de oefening.',
  tegenover:
    'Vergelijk met een andere afbakening dan die waarin gemeenten verhuizen. Kies er een uit de lijst.',
  zetten:
    'De zetten kloppen niet, of het zijn er meer dan 285. Een zet is een NIS-code, een streepje en de code van een gebied, zoals 31033-6.',
  ongedaan:
    'De zetten die ongedaan gemaakt zijn, kloppen niet, of het zijn er samen meer dan 285. Haal “ongedaan” uit het adres.',
  naam: 'De naam is langer dan 80 tekens. Kies een kortere.',
  gemeente:
    'Dit is geen NIS-code van een gemeente: dat is een getal van vijf cijfers. Kies een gemeente op de kaart.',
  kader: 'Het kader van de kaart klopt niet. Haal “kader” uit het adres en zoom opnieuw in.',
  namen: 'De kaart toont de namen van regio’s of alle namen. Kies een van beide bij de kaart.',
  datum: 'Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.',
  vlak: mapOnly,
  lijn: mapOnly,
  beeld: mapOnly,
  maat: mapOnly,
  gebied: mapOnly,
  verschil: mapOnly,
};
