import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';

/** The terms of the API: a JSON-LD context without its surrounding document. */
export type Context = Readonly<Record<string, unknown>>;

/**
 * Writes a JSON-LD document as Turtle. Its terms are those of `context`; what the context does not name is no linked
 * data and is left out. Nothing is fetched: a document that points elsewhere for its terms is an Error.
 */
export async function turtleOf(document: object, context: Context): Promise<string> {
  const quads = await jsonld.toRDF({ ...document, '@context': context } as jsonld.JsonLdDocument, {
    documentLoader: refuseToFetch,
    format: 'application/n-quads',
  });
  return await written(String(quads), prefixesIn(context));
}

async function refuseToFetch(url: string): Promise<never> {
  throw new Error(`Nothing is fetched to read our own terms, and ${url} was asked for`);
}

/** The terms that are the beginning of others' names: those end in # or /. */
function prefixesIn(context: Context): Record<string, string> {
  const named = Object.entries(context).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && /[#/]$/.test(entry[1]),
  );
  return Object.fromEntries(named);
}

function written(quads: string, prefixes: Record<string, string>): Promise<string> {
  const writer = new Writer({ prefixes });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(quads));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
