import { fromDebian } from './debian-package.ts';

/** How Debian's Chromium is started, also by root: without sandbox, graphics card or talk to its maker. */
export function chromiumLaunch(): { executablePath: string; args: string[] } {
  return {
    executablePath: fromDebian('chromium', ['/usr/lib/chromium/chromium', '/usr/bin/chromium']),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
