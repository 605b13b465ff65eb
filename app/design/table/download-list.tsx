/** What can be taken along: what its line says ("Download deze tabel"), its title, and its address per kind of file. */
export interface Download {
  readonly label: string;
  readonly title: string;
  readonly files: readonly { readonly kind: string; readonly href: string }[];
}

/** One line per table or paper of a page with its files: "Download deze tabel: CSV · XLSX". Not on paper. */
export function DownloadList({ downloads }: { downloads: readonly Download[] }) {
  if (downloads.length === 0) return null;
  return (
    <ul class="download-list" aria-label="Downloads">
      {downloads.map(({ label, title, files }) => (
        <li>
          {label}:{' '}
          {files.map(({ kind, href }, place) => (
            <>
              {place > 0 && <span aria-hidden="true"> · </span>}
              <a href={href}>
                {kind}
                <span class="visually-hidden"> van {title}</span>
              </a>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}
