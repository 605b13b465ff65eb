import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import start, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { paperFonts } from './paper-fonts.ts';

/**
 * A document in Typst, and the files that it reads by their path ("/kaart.svg"). What comes from data stands in a file
 * (JSON), never in the source: so no text of a user is ever read as Typst.
 */
export interface Manuscript {
  readonly source: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The PDF, or what is wrong with the manuscript; and how many bytes Typst holds by now, which never become fewer. */
export type TypesetReply = Typeset & { readonly held: number };

type Typeset = { readonly pdf: Uint8Array } | { readonly problem: string };

const mainPath = '/hoofd.typ';
const encoder = new TextEncoder();

const wasm = import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
const { memory } = await start({
  module_or_path: await WebAssembly.compile(readFileSync(fileURLToPath(wasm))),
});
const compiler = await openCompiler();

parentPort?.on('message', (manuscript: Manuscript) => {
  const reply: TypesetReply = { ...typeset(compiler, manuscript), held: memory.buffer.byteLength };
  parentPort?.postMessage(reply, 'pdf' in reply ? [reply.pdf.buffer as ArrayBuffer] : []);
});

async function openCompiler(): Promise<TypstCompiler> {
  const builder = new TypstCompilerBuilder();
  await builder.set_dummy_access_model();
  for (const font of paperFonts) await builder.add_raw_font(readFileSync(font));
  return await builder.build();
}

/** Nothing of one manuscript is left for the next. */
function typeset(typst: TypstCompiler, { source, files }: Manuscript): Typeset {
  typst.reset_shadow();
  typst.add_source(mainPath, source);
  for (const [path, content] of files) {
    typst.map_shadow(path, typeof content === 'string' ? encoder.encode(content) : content);
  }
  try {
    const { result, diagnostics } = typst.compile(mainPath, undefined, 'pdf', 2);
    return result === undefined ? { problem: JSON.stringify(diagnostics) } : { pdf: result };
  } catch (error) {
    return { problem: String(error) };
  }
}
