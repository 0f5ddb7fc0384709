import { describe, expect, test } from 'vitest';
import { businessEmail, domainOfEmail, domainOfWebsite, isAtOrBelow } from './email-domain.js';

const params = { refused: ['gmail.com', 'web.de'] };

describe('AASP-41: an e-mail address at the company domain', () => {
  test.each([
    ['a@example.no', 'https://example.no', 'MET', 'SATISFIED'],
    ['a@example.no', 'https://www.example.no/kontakt?x=1', 'MET', 'SATISFIED'],
    ['a@example.no', 'www.example.no', 'MET', 'SATISFIED'],
    ['a@example.no', 'example.no:8080', 'MET', 'SATISFIED'],
    ['A@EXAMPLE.NO', 'HTTP://Example.No.', 'MET', 'SATISFIED'],
    ['a@mail.example.no', 'example.no', 'MET', 'SATISFIED'],
    ['a@blåbær.no', 'https://xn--blbr-roah.no', 'MET', 'SATISFIED'],
    ['a@notexample.no', 'example.no', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    ['a@example.no', 'shop.example.no', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    ['a@example.no.evil.com', 'example.no', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    ['a@other.no', 'example.no', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    ['a@gmail.com', 'example.no', 'NOT_MET', 'EXCLUDED'],
    ['a@GMail.com', null, 'NOT_MET', 'EXCLUDED'],
    ['a@mail.web.de', 'web.de', 'NOT_MET', 'EXCLUDED'],
    ['a@notgmail.com', 'notgmail.com', 'MET', 'SATISFIED'],
    ['a@example.no', null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['a@example.no', ' ', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['a@example.no', 'no', 'NEEDS_EVIDENCE', 'UNREADABLE'],
    ['a@example.no', 'http://', 'NEEDS_EVIDENCE', 'UNREADABLE'],
    ['a@127.0.0.1', '127.0.0.1', 'NEEDS_EVIDENCE', 'UNREADABLE'],
    ['example.no', 'example.no', 'NEEDS_EVIDENCE', 'UNREADABLE'],
    ['a@example.no', 'a@example.no', 'NEEDS_EVIDENCE', 'UNREADABLE'],
    ['a@b@example.no', 'example.no', 'NEEDS_EVIDENCE', 'UNREADABLE'],
    ['', 'example.no', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [null, 'example.no', 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ])('AASP-41: %s with web site %s is %s (%s)', (email, website, verdict, reasonCode) => {
    expect(businessEmail({ email, website }, params)).toMatchObject({ verdict, reasonCode });
  });

  test('AASP-41: domains compare label by label', () => {
    expect(isAtOrBelow('example.no', 'example.no')).toBe(true);
    expect(isAtOrBelow('a.b.example.no', 'example.no')).toBe(true);
    expect(isAtOrBelow('anexample.no', 'example.no')).toBe(false);
    expect(isAtOrBelow('no', 'example.no')).toBe(false);
  });

  test('AASP-41: what cannot be read as a domain is none', () => {
    expect(['a@', '@b.no', 'a b@c.no', 'a@c', 'a@c.no/x'].map(domainOfEmail)).toEqual([null, null, null, null, null]);
    expect(['', 'http://a b.no', 'mailto:a@b.no', 'www.no'].map(domainOfWebsite)).toEqual([null, null, null, null]);
  });
});
