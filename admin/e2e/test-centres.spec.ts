import { generateKeyPairSync } from 'node:crypto';

import { describe, test } from 'vitest';

import { looksOnAPhone } from './looks-on-a-phone.js';
import { setStage } from './stage.js';

const stage = setStage();

describe('test centres', () => {
  test('AASP-30: one is registered with the key of its files, the key is revoked, and its last day is given', async () => {
    const mark = String(Date.now());
    const [name, code] = [`Exam house ${mark}`, `EXAM-${mark}`];
    const publicKey = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    const manager = await stage.signedIn('program-manager');
    await manager.link('Test centres').click();
    await manager.sees('Test centres');
    const dialog = manager.page.getByRole('dialog');
    const register = async (): Promise<void> => {
      await manager.button('Register a test centre').click();
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByLabel('Code').fill(code.toLowerCase());
      await dialog.getByRole('button', { name: 'Register' }).click();
    };
    await register();
    const panel = manager.page.getByRole('region', { name });
    await panel.getByText('No key is registered').waitFor();
    await register();
    await dialog.getByText('Another test centre has this code.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await panel.getByRole('button', { name: `Register a key: ${name}` }).click();
    await dialog.getByLabel('Public key').fill(publicKey.slice(1));
    await dialog.getByRole('button', { name: 'Register' }).click();
    await dialog.getByLabel(/^Public key/).and(manager.page.locator('[aria-invalid="true"]')).waitFor();
    await manager.findsNoBarrier('the form of a key');
    await dialog.getByLabel('Public key').fill(publicKey);
    await dialog.getByRole('button', { name: 'Register' }).click();
    await panel.getByText(/^registered /).waitFor();
    await manager.findsNoBarrier('the page of test centres');
    await looksOnAPhone(manager, 'the page of test centres');

    await panel.getByRole('button', { name: /^Revoke: / }).click();
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await panel.getByText('Revoked', { exact: true }).waitFor();
    await panel.getByRole('button', { name: `Change the period: ${name}` }).click();
    await dialog.getByLabel('Last day on which its exams certify').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('The last day lies before the first.').waitFor();
  });
});
