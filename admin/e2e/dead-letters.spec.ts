import { describe, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

describe('the events that could not be delivered', () => {
  test('are shown with their cause and whole, and given up with a reason by a manager', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.page.getByRole('link', { name: /^Undelivered events/ }).click();
    await manager.sees('Undelivered events');
    await manager.text('Malformed: payload.locationId is not an id.').first().waitFor();
    await manager.findsNoBarrier('the page of undelivered events');
    await manager.button(/^Open: location\.changed/).click();
    const dialog = manager.page.getByRole('dialog');
    await dialog.getByText('"causation"').waitFor();
    await manager.findsNoBarrier('the dialog of an undelivered event');
    await dialog.getByRole('button', { name: 'Discard …' }).click();
    await dialog.getByRole('button', { name: 'Discard for good' }).click();
    await manager.text('Give a reason.').waitFor();
    await dialog.getByLabel('Reason').fill('Sent by a release that is no longer in use.');
    await dialog.getByRole('button', { name: 'Discard for good' }).click();
    await manager.text('The event was discarded.').waitFor();
    await manager.text('Every event has been delivered.').waitFor();
    await manager.button('Try all of a service again').click();
    await manager.page.getByRole('menuitem', { name: 'accounts' }).click();
    await manager.text('There is nothing of this to decide any more.').waitFor();
  });
});
