import { parseArgs } from 'node:util';

import { v7 as newId } from 'uuid';

import { ReadSession } from '@platform/kit/database/session.js';
import { Selection } from '@platform/kit/list/selection.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { judgedQuarters } from '@platform/programs/actions/audit/planning/judged-quarters.js';
import { type CandidateQuery, readAuditCandidates } from '@platform/programs/db/audit/planning/read-audit-candidates.js';
import { readRegionsInUse } from '@platform/programs/db/organization/read-regions-in-use.js';
import { addManyAudits } from '@platform/programs/testing/many-audits.js';
import { addManyPartners } from '@platform/programs/testing/many-partners.js';

import { openBenchDatabase, say, seconds } from './bench-database.js';

// `npm run bench:candidates -- --organizations 100000`: asks who should be audited next, as the planning screen does.
const { values } = parseArgs({ options: { organizations: { type: 'string', default: '100000' }, times: { type: 'string', default: '5' } } });
const count = Number(values.organizations);
const now = new Date();
const today = parseLocalDate(now.toISOString().slice(0, 10));

const { dataSource, stop } = await openBenchDatabase(async (client) => {
  const started = performance.now();
  await addManyPartners(client, { count, today });
  await addManyAudits(client, { count, today });
  say(`${count} partners arranged in ${seconds(performance.now() - started)} s`);
});
try {
  const everywhere = { country: null, region: null, minScore: null, isOpen: false };
  await measure('first page of all, with the total', { filter: everywhere, first: 25, countAsked: true });
  await measure('first page of all', { filter: everywhere, first: 25, countAsked: false });
  await measure('first page of one country', { filter: { ...everywhere, country: 'NO' }, first: 25, countAsked: true });
  await measure('with at least 40 points', { filter: { ...everywhere, minScore: 40 }, first: 100, countAsked: true });
} finally {
  await stop();
}

interface Asked extends Pick<CandidateQuery, 'filter' | 'countAsked'> {
  first: number;
}

/** The median of some requests, each in a transaction of its own as a request has it. */
async function measure(what: string, { first, ...asked }: Asked): Promise<void> {
  const times: number[] = [];
  let statements = 0;
  for (let time = 0; time < Number(values.times); time += 1) {
    const reads = new ReadSession(dataSource, { tenant: null, scope: 'program', subject: 'bench', roles: ['PROGRAM_MANAGER'], requestId: newId() });
    const started = performance.now();
    const [ruleSets, regions] = await Promise.all([readRuleSets(reads), readRegionsInUse(reads)]);
    const page = await readAuditCandidates(reads, { ...asked, page: { first }, today, quarters: judgedQuarters(regions, { ruleSets, now }), organization: Selection.from(new Map([['displayName', Selection.from(new Map())]])) });
    times.push(performance.now() - started);
    statements = reads.statements;
    await reads.end();
    if (page.edges.length !== first) throw new Error(`${what}: ${page.edges.length} rows in place of ${first}`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  say(`${what}: ${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms (slowest ${Math.round(sorted.at(-1)!)}), ${statements} statements`);
}
