/** What a page needs to find of the built files; every value is an address on our own server. */
export interface Assets {
  readonly stylesheet: string;
  /** The small one, of what stands in the frame of another site. */
  readonly embedStylesheet: string;
  readonly favicon: string;
  readonly icons: string;
  /** The script of the custom element with this tag name, or null where it was not built. */
  readonly element: (tagName: string) => string | null;
}

/** The part of Vite's manifest that is read here: source path to built file, relative to the output folder. */
export type Manifest = Readonly<Record<string, { readonly file: string }>>;

/**
 * The addresses of the built files by the manifest of the client build. The source paths are those that
 * vite.config.ts gives. Throws where style, favicon or icons are missing: then the build is not whole.
 */
export function assetsFromManifest(manifest: Manifest): Assets {
  const built = (source: string): string => {
    const entry = manifest[source];
    if (!entry) throw new Error(`The client build has no ${source}; run the build again.`);
    return `/${entry.file}`;
  };
  const elements = new Map(
    Object.entries(manifest).flatMap(([source, { file }]) => {
      const tagName = /([^/]+)\.element\.ts$/.exec(source)?.[1];
      return tagName ? [[tagName, `/${file}`] as const] : [];
    }),
  );
  return {
    stylesheet: built('app/design/styles.scss'),
    embedStylesheet: built('app/design/embed.scss'),
    favicon: built('app/design/favicon.svg'),
    icons: built('app/design/icons.svg'),
    element: (tagName) => elements.get(tagName) ?? null,
  };
}
