import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { gatewayConfig } from '@platform/gateway/config.js';
import { type RunningGateway, startGateway } from '@platform/gateway/start-gateway.js';
import { createLogger } from '@platform/kit/process/logger.js';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { localFolder } from '../folder/local-folder.js';
import { keptSecrets } from '../folder/secrets.js';
import { demonstrationUsers } from '../issuer/demonstration-users.js';
import { superuser } from '../postgres/data-directory.js';
import { subgraphs } from '../subgraphs.js';
import { type RunningStack, startStack } from '../supervisor/stack.js';
import { hostileRequests } from '../testing/hostile-requests.js';
import { inputPlaces } from '../testing/input-places.js';
import { castPlatform } from '../testing/platform-mould.js';
import { scanDatabase, scanFiles } from '../testing/scan-for-texts.js';

/** `npm run test:fuzz` asks for the full size, and a seed repeats a run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 600);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

const dir = mkdtempSync(join(tmpdir(), 'platform-hostile-'));
const places = inputPlaces(buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8')));
let stack: RunningStack;
/** In this process, so that what it holds can be weighed. */
let gateway: RunningGateway;
let url: string;
let tokens: string[];

beforeAll(async () => {
  await castPlatform({ mould: inject('mould'), dir });
  stack = await startStack({ dir, ports: 'free', demo: 'small' });
  const { passportKeys } = keptSecrets(localFolder(dir).secrets);
  const ofSubgraphs = subgraphs.flatMap((name) => [[`SUBGRAPH_${name.toUpperCase()}_URL`, stack.endpoints.subgraphs[name]], [`PASSPORT_KEYS_${name.toUpperCase()}`, JSON.stringify(passportKeys[name])]] as const);
  const points = { CALLER_POINTS_MAX: '900000000', CALLER_POINTS_PER_SECOND: '900000000', TENANT_POINTS_MAX: '900000000', TENANT_POINTS_PER_SECOND: '900000000' };
  const settings = { PORT: '0', PLATFORM_ENV: 'development', PUBLIC_URL: 'http://127.0.0.1', OIDC_ISSUER: stack.endpoints.issuer, OIDC_AUDIENCE: 'urn:service-programmes:api', ...points, ...Object.fromEntries(ofSubgraphs) };
  gateway = await startGateway({ ...gatewayConfig(settings), isDevelopment: false }, createLogger('gateway', 'fatal'));
  url = `http://127.0.0.1:${gateway.address.port}/graphql`;
  tokens = await Promise.all(demonstrationUsers.map(({ sub }) => stack.token(sub)));
});
afterAll(async () => {
  await gateway?.stop();
  await stack?.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function send(body: string, { token, headers = {} }: { token: string; headers?: Record<string, string> }): Promise<{ status: number; text: string; ms: number }> {
  const startedAt = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers }, body });
  return { status: response.status, text: await response.text(), ms: performance.now() - startedAt };
}

/** Does the work for each, six at a time. */
async function forEach<Item>(items: readonly Item[], work: (item: Item, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldMegabytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

const insides = /INTERNAL_SERVER_ERROR|node_modules|\bat \S+ \(|\.[jt]s:\d+|\/(?:work|home|srv|tmp|app|usr)\/|select .+ from |syntax error at|violates|relation "|column "\w+" |invalid input syntax|typeorm|QueryFailed|ECONN/i;

it(`whatever is put into any of the API’s ${places.length} places, nothing of ours breaks, and nothing of our insides is told`, async () => {
  const requests = fc.sample(hostileRequests(places), { seed, numRuns: runs });
  const warmUp = Math.ceil(runs / 10);
  await forEach(requests.slice(0, warmUp), async ({ body, headers }, index) => void (await send(body, { token: tokens[index % tokens.length]!, headers })));
  const before = heldMegabytes();
  const bad: string[] = [];
  const taken: number[] = [];
  await forEach(requests, async ({ what, body, headers }, index) => {
    const { status, text, ms } = await send(body, { token: tokens[index % tokens.length]!, headers });
    taken.push(ms);
    if (status >= 500 || insides.test(text)) bad.push(`${what}\n    ${body.slice(0, 300)}\n    ${status} ${text.slice(0, 300)}`);
  });
  const grown = heldMegabytes() - before;
  const p99 = taken.sort((one, other) => one - other)[Math.floor(taken.length * 0.99)]!;
  process.stdout.write(`fuzz: ${requests.length} inputs, seed ${seed}, ${bad.length} bad, p99 ${p99.toFixed(0)} ms, ${grown.toFixed(1)} MB more held\n`);
  expect(bad.slice(0, 10).join('\n')).toBe('');
  expect(grown).toBeLessThan(50);
  expect((await send('{"query":"{ viewer { id } }"}', { token: tokens[0]! })).status).toBe(200);
}, 900_000);

/** A number that a card could have: 16 digits of a network's range, the last of which checks the others. */
function cardNumber(index: number): string {
  const body = `${['4', '51', '2221', '6011', '35'][index % 5]}${String(index * 7_919_013 + 10_000_000).padStart(14, '0')}`.slice(0, 15);
  return [...'0123456789'].map((digit) => body + digit).find(isChecked)!;
}

function isChecked(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, place) => total + [...String(Number(digit) * (1 + (place % 2)))].reduce((all, one) => all + Number(one), 0), 0);
  return sum % 10 === 0;
}

it('a thousand card numbers, put into every place that takes a text, come to lie nowhere', async () => {
  const textual = places.filter(({ type }) => !['Int', 'Float', 'Boolean'].includes(type));
  const count = Math.max(1_000, textual.length);
  const planted = Array.from({ length: count }, (_, index) => cardNumber(index));
  const accepted: string[] = [];
  await forEach(planted, async (number, index) => {
    const place = textual[index % textual.length]!;
    const value = index % 3 === 0 ? `paid with ${number.replaceAll(/(\d{4})(?=\d)/g, '$1 ')}` : number;
    const { status, text } = await send(JSON.stringify(place.asked(value)), { token: tokens[index % 2 === 0 ? 0 : 3]! });
    if (status !== 400 || !text.includes('PAN_DETECTED') || text.includes(number)) accepted.push(`${place.name}: ${status} ${text.slice(0, 200)}`);
  });
  const numbers = new Set(planted);
  const isHit = (text: string): boolean => (text.match(/\d(?:[ .-]?\d){12,}/g) ?? []).some((digits) => numbers.has(digits.replaceAll(/\D/g, '').slice(0, 16)));
  const administrator = new URL(stack.endpoints.database);
  [administrator.username, administrator.password] = [superuser, encodeURIComponent(keptSecrets(localFolder(dir).secrets).postgresSuperuser)];
  const inDatabase = await scanDatabase(administrator.href, isHit);
  const inLogs = scanFiles(localFolder(dir).logs, isHit);
  process.stdout.write(`card numbers: ${count} sent into ${textual.length} places, ${accepted.length} let in, ${inDatabase.findings.length} in ${inDatabase.columns} columns, ${inLogs.findings.length} in ${inLogs.lines} lines of the logs\n`);
  expect(accepted.slice(0, 5)).toEqual([]);
  expect([...inDatabase.findings, ...inLogs.findings]).toEqual([]);
}, 300_000);
