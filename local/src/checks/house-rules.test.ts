import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { housePlugin } from '../../checks/rooms.js';

const repository = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const linter = new Linter({ cwd: repository });

function complaints(path: string, code: string): string[] {
  const config = [{ files: ['**/*.ts'], plugins: { house: housePlugin }, rules: { 'house/imports': 'error', 'house/file-names': 'error', 'house/pure-values': 'error', 'house/recorded-writes': 'error' } }] as Linter.Config[];
  return linter.verify(code, config, { filename: `${repository}/${path}` }).map(({ message }) => message);
}

describe('a planted violation is found', () => {
  it.each([
    ['a rule that reads the database', 'subgraphs/programs/src/domain/quota/a.ts', "import { x } from '../../db/x.js';", /domain may not import db/],
    ['a rule that uses a package', 'subgraphs/programs/src/domain/a.ts', "import pg from 'pg';", /pure/],
    ['a rule that uses Node', 'subgraphs/programs/src/domain/a.ts', "import { readFileSync } from 'node:fs';", /pure/],
    ['a rule that uses impure kit', 'subgraphs/repairs/src/domain/a.ts', "import { createDataSource } from '@platform/kit/database/data-source.js';", /not database/],
    ['a table that knows actions', 'subgraphs/repairs/src/db/a.ts', "import { x } from '../actions/x.js';", /db may not import actions/],
    ['a payment provider that knows the database', 'subgraphs/accounts/src/payment/a.ts', "import { x } from '../db/x.js';", /payment may not import db/],
    ['a rule that knows a payment provider', 'subgraphs/accounts/src/domain/a.ts', "import { x } from '../payment/x.js';", /domain may not import payment/],
    ['an action that knows GraphQL', 'subgraphs/repairs/src/actions/a.ts', "import { x } from '../graphql/x.js';", /actions may not import graphql/],
    ['a subgraph that imports another', 'subgraphs/repairs/src/actions/a.ts', "import { x } from '@platform/programs/db/x.js';", /repairs may not import programs/],
    ['a subgraph that imports another by path', 'subgraphs/repairs/src/actions/a.ts', "import { x } from '../../../programs/src/db/x.js';", /repairs may not import programs/],
    ['a re-export that crosses', 'subgraphs/repairs/src/db/a.ts', "export { x } from '@platform/accounts/x.js';", /may not import accounts/],
    ['a late import that crosses', 'gateway/src/a.ts', "await import('@platform/accounts/x.js');", /gateway may not import accounts/],
    ['pure kit that is not', 'subgraphs/kit/src/pure/a.ts', "import { x } from '../database/x.js';", /kit\/pure may import only itself/],
    ['the console that reaches into a subgraph', 'admin/src/a.ts', "import { x } from '@platform/programs/db/x.js';", /admin may not import programs/],
    ['a rule that reads the clock', 'subgraphs/programs/src/domain/a.ts', 'export const now = new Date();', /new Date\(\)/],
    ['a query that rolls dice', 'subgraphs/programs/src/db/a.ts', 'export const dice = Math.random();', /Math\.random/],
    ['an action that writes past the trail', 'subgraphs/repairs/src/actions/a.ts', "import { inTransaction } from '@platform/kit/database/session.js';", /past the audit trail/],
    ['a resolver that writes past the trail', 'subgraphs/repairs/src/graphql/a.ts', "import { inTransaction } from '@platform/kit/database/session.js';", /past the audit trail/],
    ['an action that writes by the data source itself', 'subgraphs/repairs/src/actions/a.ts', 'await context.dataSource.query("delete from repair");', /dataSource\.query opens/],
    ['business that calls itself bookkeeping', 'subgraphs/repairs/src/actions/a.ts', "import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';", /unrecorded is for/],
    ['a file named for nothing', 'subgraphs/programs/src/db/utils.ts', 'export {};', /says nothing/],
    ['a file not in kebab-case', 'subgraphs/programs/src/db/quarterBoard.ts', 'export {};', /kebab-case/],
  ])('%s', (_what, path, code, complaint) => {
    expect(complaints(path, code)).toEqual([expect.stringMatching(complaint)]);
  });
});

describe('what the house allows is let through', () => {
  it.each([
    ['subgraphs/programs/src/domain/a.ts', "import { x } from '@platform/kit/pure/quarter.js'; import { y } from './y.js';"],
    ['subgraphs/programs/src/domain/a.test.ts', "import { it } from 'vitest'; import fc from 'fast-check';"],
    ['subgraphs/programs/src/graphql/a.resolver.ts', "import { x } from '../actions/x.js'; import { y } from '../db/y.js';"],
    ['subgraphs/programs/src/actions/a.ts', 'export const now = new Date();'],
    ['subgraphs/repairs/src/actions/a.ts', "import { look } from '@platform/kit/graphql/context.js'; import { perform } from '@platform/kit/audit-trail/perform.js';"],
    ['subgraphs/repairs/src/actions/import/claim-import.ts', "import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';"],
    ['subgraphs/repairs/src/actions/a.integration.test.ts', "import { inTransaction } from '@platform/kit/database/session.js';"],
    ['local/src/demo/a.ts', "import { x } from '@platform/programs/db/x.js';"],
  ])('%s', (path, code) => {
    expect(complaints(path, code)).toEqual([]);
  });
});

it('the house rules are on for every workspace', async () => {
  const eslint = new ESLint({ cwd: repository });
  const files = ['subgraphs/programs/src/domain/a.ts', 'gateway/src/a.ts', 'admin/src/a.tsx', 'schema/src/a.ts', 'local/src/a.ts'];
  for (const file of files) {
    const { rules } = (await eslint.calculateConfigForFile(`${repository}/${file}`)) as { rules: Record<string, [number]> };
    for (const rule of ['house/imports', 'house/file-names', 'house/pure-values', 'house/recorded-writes', '@typescript-eslint/no-explicit-any']) expect(rules[rule]?.[0], `${rule} in ${file}`).toBe(2);
  }
});
