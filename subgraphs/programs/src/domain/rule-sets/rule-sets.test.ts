import { describe, expect, it } from 'vitest';

import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { draftCriteria } from './draft-criteria.js';
import { endedBy, publicationRefusal, retirementRefusal } from './publication-refusal.js';
import { ruleSetChanges } from './rule-set-changes.js';

const date = (text: string): LocalDate => text as LocalDate;
const [norway] = publishedRuleSets.filter(({ program, region }) => program === 'AASP' && region === 'NO') as [RuleSet];
const today = date('2026-05-04');
const later: RuleSet = { ...norway, version: 2, effectiveFrom: date('2026-07-01') };

describe('terms are published', () => {
  it.each([
    ['2026-05-03', 'NOT_IN_THE_FUTURE'],
    ['2026-05-04', 'NOT_IN_THE_FUTURE'],
    ['2026-05-05', null],
  ])('ERS-34: on 4 May for %s: %s', (effectiveFrom, refusal) => {
    expect(publicationRefusal({ program: 'AASP', region: 'NO', effectiveFrom: date(effectiveFrom) }, { published: publishedRuleSets, today })).toBe(refusal);
  });

  it('after those that are published already, in their own programme and region alone', () => {
    const published = [...publishedRuleSets, later];
    const on = (effectiveFrom: string, region = 'NO') => publicationRefusal({ program: 'AASP', region, effectiveFrom: date(effectiveFrom) }, { published, today });
    expect([on('2026-06-30'), on('2026-07-01'), on('2026-07-02'), on('2026-06-30', 'SE')]).toEqual(['LATER_TERMS_EXIST', 'LATER_TERMS_EXIST', null, null]);
  });

  it('and end those before them', () => {
    expect(endedBy(later, [norway])).toBe(norway);
    expect(endedBy(later, [{ ...norway, effectiveTo: date('2026-07-01') }])).toBeNull();
    expect(endedBy({ ...later, region: 'DK' }, [norway])).toBeNull();
  });
});

describe('terms are retired', () => {
  const refusal = (endsOn: string, terms: RuleSet = norway, published: readonly RuleSet[] = publishedRuleSets) => retirementRefusal(terms, { endsOn: date(endsOn), published, today });

  it('ERS-34: from a day to come on, when the world has terms from then on', () => {
    expect([refusal('2026-05-04'), refusal('2026-05-05')]).toEqual(['NOT_IN_THE_FUTURE', null]);
  });

  it('ERS-34: not where nothing would be in force after them', () => {
    const world = publishedRuleSets.find(({ program, region }) => program === 'AASP' && region === '001')!;
    expect(refusal('2026-06-01', world)).toBe('NOTHING_IN_FORCE_AFTER');
    expect(refusal('2026-06-01', norway, [norway])).toBe('NOTHING_IN_FORCE_AFTER');
    expect(refusal('2026-06-01', norway, [norway, { ...world, effectiveTo: date('2026-08-01') }])).toBe('NOTHING_IN_FORCE_AFTER');
  });

  it('once', () => {
    expect(refusal('2026-06-01', { ...norway, effectiveTo: date('2026-07-01') })).toBe('ENDS_ALREADY');
  });
});

describe('a draft', () => {
  const changed = draftCriteria(norway.criteria, [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: { minimum: 250, quarterStartMonth: 1 } }]) as { criteria: RuleSet['criteria'] };

  it('is a copy with what is changed, and names a criterion that is not there', () => {
    expect(changed.criteria).toHaveLength(norway.criteria.length);
    expect(draftCriteria(norway.criteria, [{ criterion: 'AASP.BRAND' }, { criterion: 'AASP.MOOD' }])).toEqual({ unknown: 1 });
  });

  it('tells what it changes, parameter by parameter and language by language', () => {
    expect(ruleSetChanges(norway.criteria, norway.criteria)).toEqual([]);
    expect(ruleSetChanges(norway.criteria, changed.criteria)).toEqual([{ criterion: 'AASP.QUARTERLY_REPAIRS', kind: 'PARAMETER', name: 'minimum', before: '200', after: '250' }]);
    const [first, ...others] = norway.criteria;
    const reworded = [{ ...first!, text: { ...first!.text, nb: 'Ny ordlyd.' } }, ...others.slice(1)];
    expect(ruleSetChanges(norway.criteria, reworded)).toEqual([
      { criterion: first!.id, kind: 'TEXT', name: 'nb', before: first!.text.nb, after: 'Ny ordlyd.' },
      { criterion: others[0]!.id, kind: 'REMOVED', name: null, before: others[0]!.text.en, after: null },
    ]);
    expect(ruleSetChanges(reworded, norway.criteria).map(({ kind }) => kind)).toEqual(['TEXT', 'ADDED']);
  });
});
