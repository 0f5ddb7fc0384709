import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { describe, expect, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import { consolePages, recordLists, routesOf, sourceOf } from './console-pages.js';
import type { Person } from './person.js';
import { setStage } from './stage.js';

const stage = setStage();

/** Every address of the console, with a record of each kind. */
async function everyPage(): Promise<string[]> {
  // One is open from now on, whether or not one was before.
  await stage.ask('program-manager', `mutation { startApplication(input: { organizationId: "${demonstrationPartner.id}", program: IDS }) { __typename } }`);
  const lists = Object.entries(recordLists);
  const asked = `{ ${lists.map(([, list], index) => `r${index}: ${list}(first: 1) { nodes { id } }`).join(' ')} }`;
  const found = await stage.ask<Record<string, { nodes: { id: string }[] }>>('program-manager', asked);
  return consolePages(routesOf(sourceOf('app/Console.tsx')), Object.fromEntries(lists.map(([route], index) => [route, found[`r${index}`]!.nodes[0]?.id])));
}

async function visitsEveryPage(person: Person, look: (where: string) => Promise<void>): Promise<void> {
  for (const path of await everyPage()) {
    await person.goesTo(path);
    await look(path);
  }
}

describe('WCAG 2.2 AA', () => {
  test.each([
    { theme: 'light', language: 'en-GB' },
    { theme: 'dark', language: 'de-DE' },
  ] as const)('no page has a barrier in the $theme theme and $language', async (surroundings) => {
    const manager = await stage.signedIn('program-manager', surroundings);
    await visitsEveryPage(manager, (where) => manager.findsNoBarrier(where));
  });

  test.each(['light', 'dark'] as const)('neither the workbench nor any dialog has a barrier in the %s theme', async (theme) => {
    const partner = await stage.partnerWithoutAudit();
    const manager = await stage.signedIn('program-manager', { theme });
    const desk = new AuditDesk(manager);
    await manager.goesTo('/accounts');
    await manager.button(/Standing of account/).first().click();
    await manager.page.getByRole('dialog').waitFor();
    await manager.findsNoBarrier('the dialog of an account’s standing');
    await manager.presses('Escape');

    await manager.goesTo(`/partners/${partner.id}/show`);
    await manager.button('Plan an audit').click();
    await manager.findsNoBarrier('the dialog that plans an audit');
    await manager.button('Plan the audit').click();
    await desk.startsTheReview();
    await desk.finds('Not compliant', { severity: 'Major' });
    await manager.findsNoBarrier('a failing requirement');
    await desk.finds('Compliant');
    await desk.hasSavedEverything();
    await manager.button('Keyboard help').click();
    await manager.findsNoBarrier('the keyboard help');
    await manager.button('Close').click();
    await manager.page.getByRole('dialog').waitFor({ state: 'detached' });
    await manager.button('Close the audit').click();
    await manager.findsNoBarrier('the dialog that closes an audit');
  });
});

describe('a small screen', () => {
  test('cuts nothing off at 390 and at 320 pixels', async () => {
    const manager = await stage.signedIn('program-manager', { width: 390, height: 780 });
    await visitsEveryPage(manager, async (where) => {
      for (const width of [390, 320]) {
        await manager.page.setViewportSize({ width, height: 780 });
        await manager.seesNothingCutOff(`${where} at ${width} pixels`);
      }
    });
  });

  test('has the workbench as tabs', async () => {
    const partner = await stage.partnerWithoutAudit();
    const auditor = await stage.signedIn('auditor', { width: 390, height: 780 });
    const desk = new AuditDesk(auditor);
    await auditor.goesTo(`/partners/${partner.id}/show`);
    await desk.plans(partner);
    await desk.startsTheReview();
    await desk.finds('Compliant');
    await desk.hasSavedEverything();
    for (const [tab, pane] of [['Evidence', 'Premises as recorded'], ['Requirements', 'Not assessed']] as const) {
      await auditor.button(tab).click();
      await auditor.text(pane).first().waitFor();
      await auditor.seesNothingCutOff(`the tab ${tab}`);
    }
    await auditor.page.getByRole('navigation', { name: 'Requirements' }).getByRole('link').nth(1).click();
    await auditor.text(/Requirement 2 of/).waitFor();
  });
});

describe('languages and themes', () => {
  test('the four languages change every text and the language that the page declares', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/quarters');
    for (const [language, code, title] of [['Norsk bokmål', 'nb', 'Kvartalstavle'], ['Svenska', 'sv', 'Kvartalstavla'], ['Deutsch', 'de', 'Quartalsübersicht'], ['English', 'en', 'Quarter board']] as const) {
      await manager.choosesLanguage(language);
      await manager.sees(title);
      expect(await manager.page.evaluate(() => document.documentElement.lang)).toBe(code);
    }
  });

  test('the chosen theme is kept over a reload', async () => {
    const manager = await stage.signedIn('program-manager');
    const background = (): Promise<string> => manager.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await manager.button('Use the dark theme').click();
    await manager.button('Use the light theme').waitFor();
    await expect.poll(background).not.toBe(light);
    await manager.page.reload();
    await manager.button('Use the light theme').click();
    await expect.poll(background).toBe(light);
  });
});
