import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './e2e/chromium.ts';

/** Every journey with and without JavaScript; the screens, which are the same for both, once. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  reporter: 'list',
  use: {
    launchOptions: chromiumLaunch(),
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'met-script', testMatch: 'journeys/*.spec.ts' },
    { name: 'zonder-script', testMatch: 'journeys/*.spec.ts', use: { javaScriptEnabled: false } },
    { name: 'schermen', testMatch: 'screens/*.spec.ts', timeout: 300_000 },
  ],
});
