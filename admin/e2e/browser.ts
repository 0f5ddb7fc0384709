import { type Browser, chromium } from 'playwright-core';

import { installedBrowser } from './installed-browser.js';
import { packagedChromium } from './packaged-chromium.js';

const switches = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'];

/** A browser for the journeys: one of this machine, else the one that came with the npm packages. */
export async function startBrowser(): Promise<Browser> {
  const installed = installedBrowser(process.env);
  if (installed !== undefined) {
    return start(installed, {}).catch((error: unknown) => {
      throw new Error(`The browser at ${installed} does not start; set CHROME_PATH to a Chromium or Chrome that does. ${firstLine(error)}`);
    });
  }
  const { executablePath, environment, bareEnvironment } = await packagedChromium();
  try {
    return await start(executablePath, environment);
  } catch {
    // It may be a machine without the libraries that every desktop has.
    return start(executablePath, bareEnvironment).catch((error: unknown) => {
      throw new Error(`No Chromium starts on this machine, not even the one of @sparticuz/chromium; install one and set CHROME_PATH. ${firstLine(error)}`);
    });
  }
}

function start(executablePath: string, environment: Record<string, string>): Promise<Browser> {
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return chromium.launch({ executablePath, args: switches, env: { ...inherited, ...environment }, timeout: 30_000 });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
