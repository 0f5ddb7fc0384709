import { expect, it } from 'vitest';

import { composeMessage } from './compose-message.js';

const text = { subject: 'Held: {amount}', paragraphs: ['{amount} is held for {product}.', 'Send it by {dueOn}.'] };
const parameters = { amount: '13990.00', currency: 'NOK', product: 'Phone <1>', dueOn: '2026-03-16' };
const composed = (locale: 'en' | 'nb' | 'sv' | 'de', told: Record<string, string> = parameters) => composeMessage(text, { locale, parameters: told, closing: 'Regards' });
const plain = (value: string): string => value.replaceAll(/[\u00A0\u202F]/g, ' ');

it('ERS-20: the held amount is written as the language writes it', () => {
  expect(plain(composed('en').subject)).toBe('Held: NOK 13,990.00');
  expect(plain(composed('nb').subject)).toContain('13 990,00');
  expect(plain(composed('de').subject)).toContain('13.990,00');
  expect(composed('sv').text).toContain('16 mars 2026');
});

it('an amount keeps every minor unit, however large', () => {
  expect(plain(composed('en', { ...parameters, amount: '90071992547409931.17' }).subject)).toBe('Held: NOK 90,071,992,547,409,931.17');
});

it('a paragraph that tells what is not known is left out, and the closing stays', () => {
  expect(composed('en', { product: 'Phone' })).toMatchObject({ subject: 'Held:', text: 'Regards\n' });
});

it('what is told becomes neither markup nor a header', () => {
  expect(composed('en').html).toContain('Phone &lt;1&gt;');
  expect(composeMessage({ subject: '{product}', paragraphs: [] }, { locale: 'en', parameters: { product: 'a\r\nBcc: b@c' }, closing: '' }).subject).toBe('a Bcc: b@c');
});
