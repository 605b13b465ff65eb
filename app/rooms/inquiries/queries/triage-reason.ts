/** Why something is proposed: by which fact about the question. */
export type TriageReason =
  | { readonly by: 'mailDomain'; readonly domain: string }
  | { readonly by: 'formerMailDomain'; readonly domain: string; readonly formerName: string }
  | { readonly by: 'claim' }
  | { readonly by: 'saidName'; readonly name: string }
  | { readonly by: 'formerName'; readonly name: string }
  | { readonly by: 'likeName'; readonly name: string }
  | { readonly by: 'askersProvince' }
  | { readonly by: 'movedProvince'; readonly name: string }
  | { readonly by: 'participants'; readonly count: number }
  | { readonly by: 'namedMunicipalities'; readonly names: readonly string[] }
  | { readonly by: 'words'; readonly words: readonly string[] };
