import { expect, test } from 'vitest';
import { Icon } from '../icon/icon.tsx';
import { Layout, type Site } from './layout.tsx';

const site: Site = {
  assets: {
    stylesheet: '/assets/s.css',
    embedStylesheet: '/assets/e.css',
    favicon: '/assets/f.svg',
    icons: '/assets/i.svg',
    element: (tagName) => (tagName === 'built-one' ? '/assets/e.js' : null),
  },
  navigation: [
    { label: 'Eerste', href: '/eerste' },
    { label: 'Tweede', href: '/tweede', current: true },
  ],
};

async function draw(page: Partial<Parameters<typeof Layout>[0]> = {}): Promise<string> {
  const whole = (
    <Layout site={site} title="Titel" {...page}>
      <Icon name="add" />
    </Layout>
  );
  return (await whole.toString()).toString();
}

test('is a whole page in Dutch with its style, icons, skip link and main part', async () => {
  const page = await draw({ description: 'Waarover het gaat' });
  expect(page).toMatch(/^<!doctype html><html lang="nl-BE">/);
  expect(page).toContain('<title>Titel | Regioloket</title>');
  expect(page).toContain('<meta name="description" content="Waarover het gaat"/>');
  expect(page).toContain('href="/assets/s.css"');
  expect(page).toContain('href="/assets/f.svg"');
  expect(page).toContain('<use href="/assets/i.svg#add">');
  expect(page).toContain('href="#inhoud"');
  expect(page).toContain('<main id="inhoud"');
});

test('gives the sprite to icons in asynchronous parts too', async () => {
  const Late = async () => {
    await Promise.resolve();
    return <Icon name="bin" />;
  };
  expect(await draw({ notice: <Late /> })).toContain('<use href="/assets/i.svg#bin">');
});

test('has no script, unless an element stands on it that was built', async () => {
  expect(await draw()).not.toContain('<script');
  expect(await draw({ elements: ['never-built'] })).not.toContain('<script');
  expect(await draw({ elements: ['built-one'] })).toContain('<script type="module" src="/assets/e.js">');
});

test('marks the current place in the navigation, and only that', async () => {
  const page = await draw();
  expect(page.match(/aria-current/g)).toHaveLength(1);
  expect(page).toMatch(/href="\/tweede" aria-current="page"/);
});

test('says who is signed in and for whom, with a way out by POST', async () => {
  const user = { name: 'De bediende', actsFor: 'Het bestuur', signOutAction: '/afmelden' };
  const page = await draw({ site: { ...site, user, signInHref: '/aanmelden' } });
  expect(page).toContain('De bediende');
  expect(page).toContain('voor Het bestuur');
  expect(page).toContain('<form method="post" action="/afmelden">');
  expect(page).not.toContain('/aanmelden');
});

test('says what just happened before the hero and all else of the page', async () => {
  const page = await draw({ notice: <p>Gelukt</p>, hero: <p>Held</p> });
  expect(page.indexOf('Gelukt')).toBeGreaterThan(page.indexOf('<main'));
  expect(page.indexOf('Gelukt')).toBeLessThan(page.indexOf('Held'));
  expect(await draw()).not.toContain('class="notice"');
});

test('warns of a demonstration before everything else', async () => {
  const page = await draw({ site: { ...site, banner: 'Demo-omgeving' } });
  expect(page.indexOf('Demo-omgeving')).toBeLessThan(page.indexOf('<header'));
  expect(await draw()).not.toContain('class="banner"');
});
