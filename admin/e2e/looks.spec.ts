import { describe, expect, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import { setStage } from './stage.js';

const stage = setStage();

describe('WCAG 2.2 AA', () => {
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
