import { Alert } from '#design/alert/alert.tsx';
import { Layout, type Site } from '#design/layout/layout.tsx';
import { DownloadList } from '#design/table/download-list.tsx';
import { centralAddress } from '#rooms/parties/model.ts';
import { roleName } from '#rooms/people/texts.ts';
import { navigationFor } from '../navigation.ts';
import type { Deps } from './deps.ts';
import { downloadLinks } from './download-links.ts';
import { newFormKey } from './form-key.ts';
import { demoBanner, type Page } from './page.ts';
import type { Visitor } from './visitor.ts';

/** A whole document: the page inside the frame that fits the visitor. `notice` is what just happened. */
export function frame(
  page: Page,
  {
    visitor,
    deps,
    path,
    query,
    notice,
  }: { visitor: Visitor; deps: Deps; path: string; query: URLSearchParams; notice?: string | undefined },
) {
  return (
    <Layout
      site={siteFor(visitor, deps, path)}
      title={page.title}
      description={page.description}
      breadcrumb={page.trail}
      hero={page.hero}
      elements={page.elements}
      links={page.links}
      wide={page.wide}
      refreshAfter={page.refreshAfter}
      notice={
        notice && (
          <Alert skin="success" live>
            {notice}
          </Alert>
        )
      }
    >
      {page.body}
      {deps.house.offersDemoRoles && page.letters !== undefined && <DemoLetters search={page.letters} />}
      <DownloadList downloads={downloadLinks(page, path, query)} />
    </Layout>
  );
}

function siteFor(visitor: Visitor, { house, assets, formSecret }: Deps, path: string): Site {
  const { actor, session, bearer } = visitor;
  return {
    assets,
    banner: house.isDemo && <DemoBanner leadsToLetters={house.offersDemoRoles} />,
    navigation: navigationFor(actor, path),
    user: session === null ? undefined : { ...userOf(session), oneTimeKey: newFormKey(formSecret, bearer) },
    signInHref: '/aanmelden',
    address: <CentralAddress />,
    footerLinks: [
      { label: 'Toegankelijkheid', href: '/toegankelijkheid' },
      { label: 'Privacy', href: '/privacy' },
      { label: 'Rechten en rollen', href: '/rechten-en-rollen' },
      { label: 'Bronnen', href: '/bronnen' },
      { label: 'Open data', href: '/api' },
    ],
    version: house.version,
  };
}

function userOf(session: NonNullable<Visitor['session']>): NonNullable<Site['user']> {
  const { acting, memberships, personName } = session;
  return {
    name: personName,
    accountHref: '/mijn-account',
    actsFor: acting ? actingWords(acting) : 'nog niemand: kies een hoedanigheid',
    chooseHref: memberships.length > 1 || acting === null ? '/hoedanigheid' : undefined,
    signOutAction: '/afmelden',
  };
}

function actingWords(acting: {
  role: Parameters<typeof roleName>[0];
  organizationName: string;
  onBehalfOf: string | null;
}) {
  const whom = acting.onBehalfOf === null ? '' : `, namens ${acting.onBehalfOf}`;
  return `${acting.organizationName} (${roleName(acting.role)}${whom})`;
}

function DemoBanner({ leadsToLetters }: { readonly leadsToLetters: boolean }) {
  return (
    <>
      {demoBanner}
      {leadsToLetters && (
        <>
          {' '}
          · <a href="/demo/brieven">Brieven van de demo</a>
        </>
      )}
    </>
  );
}

/** Where somebody waits for a mail that a demonstration never sends. */
function DemoLetters({ search }: { readonly search: string }) {
  const query = search === '' ? '' : `?${new URLSearchParams({ zoek: search })}`;
  return (
    <Alert title="Deze demo verstuurt geen mail">
      <a href={`/demo/brieven${query}`}>Lees de brieven hier</a>, met links die werken.
    </Alert>
  );
}

function CentralAddress() {
  return (
    <>
      Een vraag over regiovorming? Mail het centraal toegangspunt:{' '}
      <a href={`mailto:${centralAddress}`}>{centralAddress}</a>
    </>
  );
}
