import { mailConfig } from '@platform/accounts/mail/mail-config.js';
import { SmtpPostman } from '@platform/accounts/mail/smtp-postman.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { mailboxConfig } from './config.js';
import { type RunningMailbox, startMailbox } from './start-mailbox.js';

let mailbox: RunningMailbox;
let postman: SmtpPostman;

beforeAll(async () => {
  mailbox = await startMailbox({ host: '127.0.0.1', port: 0, smtpPort: 0, file: null, webhook: null });
  postman = new SmtpPostman(mailConfig({ PLATFORM_ENV: 'development', MAIL_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`, MAIL_FROM: 'noreply@example.org' })!);
});
afterAll(async () => {
  postman.close();
  await mailbox.stop();
});

const mail = (change: object = {}) => ({ id: '6f1c7d1e', to: { address: 'kari@example.org', name: null }, locale: 'nb' as const, subject: 'Reservert: 13 990,00', text: 'Hei på deg', html: '<p onclick="x">Hei på deg</p><script>alert(1)</script>', ...change });

it('what the platform writes is shown, once however often it comes', async () => {
  expect(await postman.post(mail())).toMatchObject({ said: 'TAKEN' });
  await postman.post(mail());
  expect(mailbox.mails()).toMatchObject([{ id: '<6f1c7d1e@example.org>', times: 2, to: 'kari@example.org', language: 'nb', subject: 'Reservert: 13 990,00' }]);
  const list = await (await fetch(mailbox.url)).text();
  expect(list).toContain('came 2 times');
  const page = await fetch(`${mailbox.url}/mails/${encodeURIComponent('<6f1c7d1e@example.org>')}`);
  expect(page.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  const text = await page.text();
  expect(text).toContain('Hei på deg');
  expect(text).not.toContain('<script>');
});

it('an address that begins with “bounce” is nobody’s', async () => {
  expect(await postman.post(mail({ to: { address: 'bounce-1@example.org', name: null } }))).toMatchObject({ said: 'REFUSED', code: 550, about: 'ADDRESS' });
});

it('nothing else is answered, and in production nothing at all', async () => {
  expect((await fetch(`${mailbox.url}/mails/%E0%A4%A`)).status).toBe(404);
  expect(() => mailboxConfig({ PLATFORM_ENV: 'production' })).toThrow('refuses to run');
});
