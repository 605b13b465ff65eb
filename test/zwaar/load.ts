/** A visitor who got in: the cookie of a session that the server said it had begun. */
export type Cookie = string;

/** What keeps a server busy until it is told to stop, or until the server is gone. */
export interface Load {
  /** Ends the load; resolves with the cookies of all sign-ins that were confirmed meanwhile. */
  stop(): Promise<readonly Cookie[]>;
}

const workers = 4;

/**
 * Keeps the site busy with deeds that write: asking for sign-in links, signing in as a demo role, and reading
 * between. Every worker goes on until the load is stopped; a server that is gone is no fault of the load.
 */
export function startLoad(baseUrl: string, membershipIds: readonly string[]): Load {
  const cookies: Cookie[] = [];
  let stopped = false;
  const work = async (worker: number) => {
    for (let turn = worker; !stopped; turn++) {
      const cookie = await signInAs(baseUrl, membershipIds[turn % membershipIds.length] ?? '').catch(
        () => null,
      );
      if (cookie !== null) cookies.push(cookie);
      await askForLink(baseUrl, turn).catch(() => undefined);
      await read(baseUrl, '/gemeenten/31033').catch(() => undefined);
    }
  };
  const busy = Array.from({ length: workers }, (_, worker) => work(worker));
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(busy);
      return cookies;
    },
  };
}

/** Whether the session of this cookie still holds. */
export async function isSignedIn(baseUrl: string, cookie: Cookie): Promise<boolean> {
  const response = await fetch(`${baseUrl}/mijn-account`, { headers: { cookie }, redirect: 'manual' });
  await response.text();
  return response.status === 200;
}

/** The memberships that the demonstration offers as a role, from the page for signing in. */
export async function demoMemberships(baseUrl: string): Promise<string[]> {
  const page = await (await fetch(`${baseUrl}/aanmelden`)).text();
  return [...page.matchAll(/name="hoedanigheid"[^>]* value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
}

/** Takes on a role of the demonstration; null where the server did not say yes. */
export async function signInAs(baseUrl: string, membershipId: string): Promise<Cookie | null> {
  const response = await send(baseUrl, '/aanmelden/demo', { hoedanigheid: membershipId });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('regioloket='));
  return response.status === 303 && cookie !== undefined ? (cookie.split(';')[0] ?? null) : null;
}

/** Each turn comes from another address, as attempts are counted per address. */
async function askForLink(baseUrl: string, turn: number): Promise<void> {
  const address = `198.18.${turn % 256}.${Math.floor(turn / 256) % 256}`;
  const form = { email: 'coordinator@abb.test' };
  await send(baseUrl, '/aanmelden', form, { 'x-forwarded-for': address });
}

async function send(
  baseUrl: string,
  path: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const response = await fetch(baseUrl + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin: baseUrl, ...headers },
    redirect: 'manual',
  });
  await response.text();
  return response;
}

async function read(baseUrl: string, path: string): Promise<void> {
  await (await fetch(baseUrl + path)).text();
}
