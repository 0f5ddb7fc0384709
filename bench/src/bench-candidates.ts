import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { v7 as newId } from 'uuid';

import { ReadSession } from '@platform/kit/database/session.js';
import { Selection } from '@platform/kit/list/selection.js';
import { rankPartners } from '@platform/programs/actions/audit/planning/rank-partners.js';
import { entities, schema } from '@platform/programs/db/database.js';
import { type CandidateQuery, readAuditCandidates } from '@platform/programs/db/audit/planning/read-audit-candidates.js';
import { addManyAudits } from '@platform/programs/testing/many-audits.js';
import { addManyPartners } from '@platform/programs/testing/many-partners.js';

import { openArranged } from './open-arranged.js';
import { writeResults } from './results.js';
import { say, seconds } from './say.js';

// `npm run bench:candidates -- --organizations 100000`: ranks as many partners, then asks who should be audited next, as the planning screen does.
const { values } = parseArgs({ options: { organizations: { type: 'string', default: '100000' }, times: { type: 'string', default: '5' } } });
const count = Number(values.organizations);
const now = (): Date => new Date();
const lines: string[] = [];

const { dataSource, stop } = await openArranged({ schema, entities }, async (client) => {
  const today = now().toISOString().slice(0, 10);
  const started = performance.now();
  await addManyPartners(client, { count, today });
  await addManyAudits(client, { count, today });
  say(`${count} partners arranged in ${seconds(performance.now() - started)} s`);
});
try {
  await rankAll();
  const everywhere = { country: null, region: null, minScore: null, isOpen: false };
  await measure('first page of all, with the total', { filter: everywhere, countAsked: true }, { first: 25 });
  await measure('first page of one country, with the total', { filter: { ...everywhere, country: 'NO' }, countAsked: true }, { first: 25 });
  await measure('with at least 40 points, with the total', { filter: { ...everywhere, minScore: 40 }, countAsked: true }, { first: 100 });
  await measure('a page far down', { filter: everywhere, countAsked: false }, { first: 100, offset: Math.floor(Math.min(10_000, count / 2)) });
  writeResults('Candidates for an audit', `\`npm run bench:candidates -- --organizations ${count}\`, on ${availableParallelism()} processors:\n\n${lines.map((line) => `- ${line}`).join('\n')}`);
} finally {
  await stop();
}

function tell(line: string): void {
  say(line);
  lines.push(line);
}

async function rankAll(): Promise<void> {
  const started = performance.now();
  let ranked = 0;
  for (let some = -1; some !== 0; ranked += some) some = await rankPartners({ dataSource, now, newId });
  const elapsed = performance.now() - started;
  tell(`${ranked} ranked in ${seconds(elapsed)} s = ${Math.round(ranked / (elapsed / 1000))} a second`);
}

/** The median of some requests, each in a transaction of its own as a request has it. */
async function measure(what: string, asked: Pick<CandidateQuery, 'filter' | 'countAsked'>, page: CandidateQuery['page']): Promise<void> {
  const times: number[] = [];
  let statements = 0;
  for (let time = 0; time < Number(values.times); time += 1) {
    const reads = new ReadSession(dataSource, { tenant: null, scope: 'program', subject: 'bench', roles: ['PROGRAM_MANAGER'], requestId: newId() });
    const started = performance.now();
    const { edges } = await readAuditCandidates(reads, { ...asked, page, organization: Selection.from(new Map([['displayName', Selection.from(new Map())]])) });
    times.push(performance.now() - started);
    statements = reads.statements;
    await reads.end();
    if (edges.length !== page.first) throw new Error(`${what}: ${edges.length} rows in place of ${page.first}`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  tell(`${what}: ${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms (slowest ${Math.round(sorted.at(-1)!)}), ${statements} statements`);
}
