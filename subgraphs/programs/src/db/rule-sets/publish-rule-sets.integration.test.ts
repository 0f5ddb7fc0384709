import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createDataSource } from '@platform/kit/database/data-source.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import { parseRuleSet } from '@platform/kit/pure/rule-set-shape/parse-rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { ruleSetSha256 } from '@platform/kit/rule-sets/rule-set-sha256.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';

import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { schema } from '../database.js';
import { PublishedTermsChanged, publishing } from './publish-rule-sets.js';

let database: TestDatabase;
let owner: DataSource;
let login: DataSource;

const norway = publishedRuleSets.find(({ program, region }) => program === 'AASP' && region === 'NO')!;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.adminUrl, schema, entities: [], migrations: [], role: `${schema}_owner`, poolSize: 1 }).initialize();
  login = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [] }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await login.destroy();
  await database.drop();
});

async function publish(ruleSets: readonly RuleSet[]): Promise<void> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await new (publishing(ruleSets))().up(runner);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

const inDatabase = () => readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => login.query<Row[]>(text, [...values]) });

it('every rule set of the release is published, whole and under its fingerprint', async () => {
  const published = await inDatabase();
  expect(published).toHaveLength(publishedRuleSets.length);
  for (const { sha256, ...ruleSet } of published) {
    expect(parseRuleSet(ruleSet)).toEqual(ruleSet);
    expect(sha256).toBe(ruleSetSha256(ruleSet));
  }
});

it('publishing the same release again changes nothing', async () => {
  const before = await inDatabase();
  await publish(publishedRuleSets);
  expect(await inDatabase()).toEqual(before);
});

it('a release with other terms under a published version is refused', async () => {
  const changed = { ...norway, criteria: norway.criteria.slice(1) };
  await expect(publish([changed])).rejects.toThrow(PublishedTermsChanged);
});

it('published terms can neither be changed nor deleted, even by their owner', async () => {
  const terms = `where program = 'AASP' and region = 'NO' and version = 1`;
  for (const statement of [`update rule_set set criteria = '[]' ${terms}`, `update rule_set set effective_from = '2021-01-01' ${terms}`, `update rule_set set status = 'DRAFT' ${terms}`, `delete from rule_set ${terms}`]) {
    await expect(owner.query(statement)).rejects.toThrow('published and never change');
  }
  await expect(login.query(`update rule_set set version = 2 ${terms}`)).rejects.toThrow('permission denied');
});

it('one version is in force per programme, region and date: later terms follow when the earlier have ended, and never overlap', async () => {
  const later: RuleSet = { ...norway, version: 2, effectiveFrom: '2027-01-01' as RuleSet['effectiveFrom'] };
  await expect(publish([later])).rejects.toThrow('rule_set_one_in_force');
  await publish([{ ...norway, effectiveTo: '2027-01-01' as RuleSet['effectiveFrom'] }, later]);
  const versions = (await inDatabase()).filter(({ program, region }) => program === 'AASP' && region === 'NO').map(({ version, effectiveFrom, effectiveTo }) => [version, effectiveFrom, effectiveTo]);
  expect(versions).toEqual([[1, norway.effectiveFrom, '2027-01-01'], [2, '2027-01-01', null]]);
  await expect(owner.query(`update rule_set set effective_to = null where program = 'AASP' and region = 'NO' and version = 1`)).rejects.toThrow('never change');
});

it('the fingerprint depends on the terms and not on the order they are written in', () => {
  const { criteria, ...rest } = norway;
  expect(ruleSetSha256({ criteria, ...rest })).toBe(ruleSetSha256(norway));
  expect(ruleSetSha256({ ...norway, effectiveTo: '2030-01-01' as RuleSet['effectiveFrom'] })).toBe(ruleSetSha256(norway));
  expect(ruleSetSha256({ ...norway, region: 'SE' })).not.toBe(ruleSetSha256(norway));
});
