/** The page of ours that `?naar=` asks for, or null: never another site, whatever the address tries. */
export function goalOf(query: URLSearchParams): string | null {
  const goal = query.get('naar');
  return goal !== null && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(goal) ? goal : null;
}
