import type { Child } from 'hono/jsx';
import { apiRoot } from '../reception/api/api-root.ts';

/** A link into the API, as one would type it. */
export function Address({ path, children }: { readonly path: string; readonly children?: Child }) {
  return (
    <a href={apiRoot + path}>
      <code>{children ?? apiRoot + path}</code>
    </a>
  );
}
