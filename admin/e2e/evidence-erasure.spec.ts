import { describe, test } from 'vitest';

import { AuditDesk } from './audit-desk.js';
import { redPixel } from './red-pixel.js';
import { setStage } from './stage.js';

const stage = setStage();

describe('evidence that was sent by mistake', () => {
  test('is taken off, and its content erased with a reason', async () => {
    const mark = String(Date.now());
    const partner = await stage.newPartner({ displayName: `Erfurter Werkstatt ${mark}`, country: 'DE', region: 'DE-TH', timeZone: 'Europe/Berlin' });
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo(`/partners/${partner.id}/show`);
    const desk = new AuditDesk(manager);
    await desk.plans(partner);
    await desk.startsTheReview();
    await manager.page.locator('input[type="file"]').first().setInputFiles({ name: 'somebody-at-home.png', mimeType: 'image/png', buffer: redPixel });
    await manager.button(/^somebody-at-home\.png/).click();
    const viewer = manager.page.getByRole('dialog', { name: 'somebody-at-home.png' });
    await viewer.getByRole('textbox').fill('Shows a private home.');
    await viewer.getByRole('button', { name: 'Take off' }).click();
    await manager.button(/^somebody-at-home\.png/).waitFor({ state: 'detached' });

    await manager.goesTo(`/partners/${partner.id}/show/compliance`);
    const taken = manager.page.getByRole('list', { name: 'Evidence that was taken off' });
    await taken.getByText('Shows a private home.').waitFor();
    await taken.getByRole('button', { name: 'Erase: somebody-at-home.png' }).click();
    const dialog = manager.page.getByRole('dialog', { name: /^Erase the content/ });
    await dialog.getByRole('button', { name: 'Erase' }).click();
    await dialog.getByLabel(/^Reason/).and(manager.page.locator('[aria-invalid="true"]')).waitFor();
    await manager.findsNoBarrier('the form that erases a file');
    await dialog.getByLabel(/^Reason/).fill('Asked for by the person shown.');
    await dialog.getByRole('button', { name: 'Erase' }).click();
    await taken.getByText('Erased', { exact: true }).waitFor();
  });
});
