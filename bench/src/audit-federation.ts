import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import { type Answered, isAsExpected } from './audit/judge-case.js';
import { type AuditCase, servedAudit } from './audit/served-audit.js';
import { startOwnGateway } from './gateways/own-gateway.js';
import { writeResults } from './results.js';
import { say } from './say.js';
import { table } from './table.js';

// `npm run audit:federation -- http://127.0.0.1:4200`: the cases of the public federation gateway audit, served there by its own
// `serve` command, put to this gateway and to the engine as it is shipped. Each query is asked twice: the second time it is known.
const url = process.argv[2];
if (url === undefined || !URL.canParse(url)) {
  process.stderr.write('Name the address at which the federation gateway audit is served, as http://127.0.0.1:4200.\n');
  process.exit(2);
}

interface Started {
  ask(query: string): Promise<Answered>;
  stop(): Promise<void>;
}

async function ask(at: string, query: string, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(at, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
  return (await response.json()) as Answered;
}

async function startOwn(supergraph: string): Promise<Started> {
  const gateway = await startOwnGateway(supergraph);
  const [authorization] = await gateway.authorizations(1);
  return { ask: (query) => ask(gateway.url, query, { authorization: authorization! }), stop: gateway.stop };
}

async function startShipped(supergraphSdl: string): Promise<Started> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
  const { url: at } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return { ask: (query) => ask(at, query), stop: () => server.stop() };
}

/** Per case whether it was answered as it must be, a query both times. */
async function judge(start: (supergraph: string) => Promise<Started>, supergraph: string, cases: readonly AuditCase[]): Promise<boolean[]> {
  const gateway = await start(supergraph);
  try {
    const passed: boolean[] = [];
    for (const one of cases) {
      const answers = [await gateway.ask(one.query)];
      if (!one.query.trimStart().startsWith('mutation')) answers.push(await gateway.ask(one.query));
      passed.push(answers.every((answer) => isAsExpected(one, answer)));
    }
    return passed;
  } finally {
    await gateway.stop();
  }
}

const rows: string[][] = [];
let [total, own, shipped, worse] = [0, 0, 0, 0];
const count = (passed: readonly boolean[]): number => passed.filter(Boolean).length;
for (const { id, supergraph, cases } of await servedAudit(url)) {
  const byOwn = await judge(startOwn, supergraph, await cases());
  const byShipped = await judge(startShipped, supergraph, await cases());
  total += byOwn.length;
  own += count(byOwn);
  shipped += count(byShipped);
  const lost = (await cases()).filter((_, index) => byShipped[index] === true && byOwn[index] === false);
  worse += lost.length;
  for (const { query } of lost) say(`${id}: only the engine as shipped answers this as it must:\n${query}`);
  if (!byOwn.every(Boolean) || !byShipped.every(Boolean)) rows.push([id, byOwn.length, count(byOwn), count(byShipped)].map(String));
}
const body = [
  `\`npm run audit:federation\`: of ${total} cases of the federation gateway audit this gateway answers ${own} as they must be, the engine as shipped ${shipped}; ${worse} are answered only by the latter. Groups with a case that one of them misses:`,
  table(['group', 'cases', 'this gateway', '@apollo/gateway as shipped'], rows),
].join('\n\n');
process.stdout.write(`${body}\n`);
writeResults('Federation gateway audit', body);
process.exit(worse === 0 ? 0 : 1);
