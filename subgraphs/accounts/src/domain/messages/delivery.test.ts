import { describe, expect, it } from 'vitest';

import { deliveryStep, type Posted } from './delivery.js';

const now = new Date('2026-03-02T09:00:00Z');
const after = (posted: Posted, attempts = 1) => deliveryStep(posted, { attempts, now });
const refused = (code: number, about: 'ADDRESS' | 'MESSAGE' | 'US' = 'ADDRESS'): Posted => ({ said: 'REFUSED', code, about, answer: String(code) });

describe('what becomes of an e-mail after a try', () => {
  it('ERS-20 ERS-24: taken by the mail server it is sent', () => {
    expect(after({ said: 'TAKEN', answer: '250 queued as 17' })).toEqual({ state: 'SENT', dueAt: null, isUncertain: false });
  });

  it.each([[499, 'QUEUED'], [500, 'BOUNCED'], [501, 'BOUNCED']] as const)('an address refused with %i: %s', (code, state) => {
    expect(after(refused(code)).state).toBe(state);
  });

  it('a message refused for good is a person’s matter, and who we are is mended and tried again', () => {
    expect(after(refused(554, 'MESSAGE')).state).toBe('DEAD');
    expect(after(refused(535, 'US')).state).toBe('QUEUED');
  });

  it.each([[1, 1], [2, 5], [3, 30], [4, 120], [5, 360], [6, 1_440], [7, 1_440]])('after try %i it waits %i minutes', (attempts, minutes) => {
    expect(after(refused(451), attempts).dueAt).toEqual(new Date(now.getTime() + minutes * 60_000));
  });

  it('after the eighth try it is given up', () => {
    expect(after(refused(451), 8)).toEqual({ state: 'DEAD', dueAt: null, isUncertain: false });
  });

  it('only a connection that stood leaves the outcome unknown', () => {
    expect(after({ said: 'NOTHING', wasConnected: false, answer: 'refused' }).isUncertain).toBe(false);
    expect(after({ said: 'NOTHING', wasConnected: true, answer: 'closed' })).toMatchObject({ state: 'QUEUED', isUncertain: true });
  });
});
