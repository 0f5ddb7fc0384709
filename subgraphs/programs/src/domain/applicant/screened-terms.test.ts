import { describe, expect, test } from 'vitest';
import { readsLikePostBox, screenedTerms } from './screened-terms.js';

describe('AASP-48: trademark terms in a text are a hint', () => {
  const terms = ['apple', 'iphone', 'mac', 'ios', 'genius bar'];
  test.each([
    ['Apple Valley Repairs', ['apple']],
    ['Pineapple Media', ['apple']],
    ['APPLEFIX AB', ['apple']],
    ['iPhone-Doktor', ['iphone']],
    ['www.iphonefix.example', ['iphone']],
    ['Mac & PC Service', ['mac']],
    ['The Genius-Bar', ['genius bar']],
    ['Äpplé', ['apple']],
    ['Pharmacy Studios', []],
    ['Macondo Bios', []],
    ['Grapplers United', []],
    ['Verksted AS', []],
    ['', []],
  ])('AASP-48: "%s" holds %j', (text, found) => {
    expect(screenedTerms(text, terms)).toEqual(found);
  });
});

describe('AASP-39: an address that reads like a post-office box is a hint', () => {
  const terms = ['postboks', 'pb', 'box', 'postfach', 'p.o. box'];
  test.each([
    ['Postboks 12, 0101 Oslo', true],
    ['Pb. 12 Sentrum, 0101 Oslo', true],
    ['Box 117, 221 00 Lund', true],
    ['BOX NR 5, Lund', true],
    ['P.O. Box 9', true],
    ['Postfach 10 20 30, 80331 München', true],
    ['c/o Berg, Postboks 3', true],
    ['Boxgatan 3, Lund', false],
    ['Storgata 12, Oslo', false],
    ['Box Hill Road 3', false],
    ['Xbox 3 AS, Storgata 1', false],
  ])('AASP-39: "%s": %s', (address, hit) => {
    expect(readsLikePostBox(address, terms)).toBe(hit);
  });
});
