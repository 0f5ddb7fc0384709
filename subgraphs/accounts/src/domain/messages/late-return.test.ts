import { describe, expect, it } from 'vitest';

import { hasComeBack, mailName, mailOfMessageId } from './late-return.js';

const id = '0192f3a4-5b6c-7d8e-9f01-23456789abcd';

describe('an e-mail that comes back after it was taken', () => {
  it.each([['QUEUED', true], ['SENDING', true], ['SENT', true], ['BOUNCED', false], ['DEAD', false], ['WITHDRAWN', false]])('ERS-20: in %s it has bounced: %s', (state, expected) => {
    expect(hasComeBack({ state, round: 1 }, 1)).toBe(expected);
  });

  it('ERS-24: of an earlier round it tells of an address that was corrected since; of a later one of nothing that was sent', () => {
    expect([1, 2, 3].map((told) => hasComeBack({ state: 'SENT', round: 2 }, told))).toEqual([false, true, false]);
  });
});

describe('the Message-ID of an e-mail', () => {
  it.each([1, 2, 999])('ERS-20: names it and its round %i', (round) => {
    expect(mailOfMessageId(`<${mailName({ id, round })}@platform.example>`)).toEqual({ id, round });
  });

  it('is known without its brackets, as some providers tell it, and in capitals', () => {
    expect(mailOfMessageId(`${id.toUpperCase()}@platform.example`)).toEqual({ id, round: 1 });
  });

  it.each(['', `<${id}>`, '<20261128.1@elsewhere.example>', `<${id}.0@x>`, `<${id}.1000@x>`, `<${id}@x@y>`, `<${id}@x> <${id}@y>`])('of another form names nothing: %s', (messageId) => {
    expect(mailOfMessageId(messageId)).toBeNull();
  });
});
