/** What must be said with boundaries that are handed out: what they are for, and where they come from. */
export const boundaryFacts = {
  use: 'De grenzen zijn vereenvoudigd, voor een kaart. Gebruik ze niet om een adres of een perceel te plaatsen.',
  builtIn:
    'Regioloket, getekend uit een rooster van 250 meter (provincies.incijfers.be, naar de statistische sectoren van Statbel)',
} as const;
