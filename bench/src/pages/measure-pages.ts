import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import { createPassportSigner } from '@platform/kit/identity/passport.js';

import { type Contestant, startContestant } from '../contest/contestant.js';
import { installedContestant } from '../contest/installed-contestant.js';
import { contest, type Load, type Loaded } from '../contest/load.js';
import { platformQuery, postgraphileQuery, type ShownRepair } from './page.js';
import { shownByPostgraphile } from './shown-by-postgraphile.js';

export const platformName = 'Repairs & Parts';

export interface PageMeasured extends Loaded {
  contestant: string;
}

interface Entry {
  contestant: Contestant;
  query: string;
  shown: (answer: string) => ShownRepair[];
}

/** Has each contestant asked for the page of this partner, over HTTP, in turn; each must show the same repairs. */
export async function measurePages({ url, tenant }: { url: string; tenant: string }, run: Load & { rounds: number }): Promise<PageMeasured[]> {
  const entries = await startEntries(url, tenant);
  try {
    await requireSame(entries);
    const loads = await contest(entries, run);
    return loads.map((loaded, index) => ({ contestant: entries[index]!.contestant.name, ...loaded }));
  } finally {
    await Promise.all(entries.map(({ contestant }) => contestant.stop()));
  }
}

async function startEntries(url: string, tenant: string): Promise<Entry[]> {
  const key = randomBytes(32).toString('base64');
  const passport = createPassportSigner({ audience: 'repairs', keys: { bench: key } });
  const sign = (path: string, body: string): Record<string, string> => passport({ subject: 'partner', requestId: 'bench' }, { method: 'POST', path, body });
  const byHand = new URL('./by-hand-process.js', import.meta.url);
  const page = (answer: string): ShownRepair[] => JSON.parse(answer) as ShownRepair[];
  return [
    { contestant: await startContestant(platformName, new URL('./platform-process.js', import.meta.url), { args: [url, tenant, key], sign }), query: platformQuery, shown: (answer) => (JSON.parse(answer) as { data: { repairs: { nodes: ShownRepair[] } } }).data.repairs.nodes },
    { contestant: await startContestant('PostGraphile', installedContestant('postgraphile.mjs'), { args: [url, tenant] }), query: postgraphileQuery, shown: shownByPostgraphile },
    { contestant: await startContestant('pg rows and JSON.stringify by hand', byHand, { args: [url, tenant, 'rows'] }), query: '', shown: page },
    { contestant: await startContestant('one SQL statement that writes the JSON', byHand, { args: [url, tenant, 'text'] }), query: '', shown: page },
  ];
}

async function requireSame(entries: readonly Entry[]): Promise<void> {
  const pages = await Promise.all(entries.map(async ({ contestant, query, shown }) => shown(await contestant.ask(query)).map((repair) => ({ ...repair, createdAt: new Date(repair.createdAt).toISOString() }))));
  const other = pages.findIndex((page) => !isDeepStrictEqual(page, pages[0]));
  if (other > 0) throw new Error(`${entries[other]!.contestant.name} shows\n${JSON.stringify(pages[other])}\nand ${entries[0]!.contestant.name}\n${JSON.stringify(pages[0])}`);
  if (pages[0]!.length === 0) throw new Error('The page is empty: nothing is measured.');
}
