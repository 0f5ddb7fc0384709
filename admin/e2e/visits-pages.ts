import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { expect } from 'vitest';

import { consolePages, recordLists, routesOf, sourceOf } from './console-pages.js';
import type { Person } from './person.js';
import type { Stage } from './stage.js';

/** Pages are many, and become more. */
export const patienceForPages = 480_000;

const languages = { light: ['English', 'en'], dark: ['Deutsch', 'de'] } as const;
type Theme = keyof typeof languages;

/** Every address of the console, with a record of each kind. */
async function everyAddress({ ask }: Stage): Promise<string[]> {
  // One is open from now on, whether or not one was before.
  await ask('program-manager', `mutation { startApplication(input: { organizationId: "${demonstrationPartner.id}", program: IDS }) { __typename } }`);
  const lists = Object.entries(recordLists);
  const records: Record<string, string | undefined> = {};
  for (const [route, list] of lists) {
    const { found } = await ask<{ found: { nodes: { id: string }[] } }>('program-manager', `{ found: ${list}(first: 1) { nodes { id } } }`);
    records[route] = found.nodes[0]?.id;
  }
  return consolePages(routesOf(sourceOf('app/Console.tsx')), records);
}

/**
 * Goes to each page once and looks at it from all sides: with axe in the light theme and English and in the dark one and German,
 * and in both at the width of a phone and a small one. The first look is at the whole page, the second at what colours and
 * words can break. The next page begins as the last one ended, and every other one narrow, so that pages are also drawn narrow from
 * the start.
 */
export async function visitsPages(stage: Stage, isMeant: (address: string) => boolean): Promise<void> {
  const addresses = (await everyAddress(stage)).filter(isMeant);
  const manager = await stage.signedIn('program-manager');
  const wrong: string[] = [];
  let theme: Theme = 'light';
  for (const [index, address] of addresses.entries()) {
    try {
      await manager.page.setViewportSize(index % 2 === 0 ? wide : { ...wide, width: 390 });
      await manager.goesTo(address);
      await looksAt(manager, address, { theme });
      theme = theme === 'light' ? 'dark' : 'light';
      await appearsIn(manager, theme);
      await looksAt(manager, address, { theme, wasLookedAt: true });
    } catch (error) {
      wrong.push(`${address}, ${theme}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(addresses.length).toBeGreaterThan(10);
}

const wide = { width: 1440, height: 900 };

async function appearsIn(person: Person, theme: Theme): Promise<void> {
  const [language, code] = languages[theme];
  await person.page.setViewportSize(wide);
  await person.changesTheme();
  await person.choosesLanguage(language);
  await person.page.locator(`html[lang="${code}"]`).waitFor();
  await person.hasEverything();
}

async function looksAt(person: Person, address: string, { theme, wasLookedAt = false }: { theme: Theme; wasLookedAt?: boolean }): Promise<void> {
  for (const width of [390, 320]) {
    await person.page.setViewportSize({ width, height: 780 });
    await person.seesNothingCutOff(`${address} in the ${theme} theme at ${width} pixels`);
  }
  await person.page.setViewportSize(wide);
  await person.hasEverything();
  await person.findsNoBarrier(`${address} in the ${theme} theme`, { wasLookedAt });
}
