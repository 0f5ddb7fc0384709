import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type RunningStack, startStack } from '@platform/local/supervisor/stack.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { askAs, type Partner } from './api.js';
import { startBrowser } from './browser.js';
import { Person, type Surroundings } from './person.js';

/** The whole platform with its demonstration network, and a browser before it. */
export interface Stage {
  /** Somebody who has signed in on the issuer's page and sees the console's home. */
  signedIn: (user: string, surroundings?: Surroundings) => Promise<Person>;
  /** A partner of the programme, the next one at each call, so that no two tests share one. */
  partnerWithoutAudit: () => Promise<Partner>;
  /** Asks the API as somebody else would, beside the console. */
  ask: <Answer>(user: string, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

/** Sets the stage for the tests of a file: one platform and one browser for all, and everybody gone after each. */
export function setStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'console-journeys-'));
  let stack: RunningStack;
  let browser: Browser;
  let partners: Partner[] | null = null;
  const people: Person[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    stack = await startStack({ dir: join(folder, 'platform'), ports: 'free', demo: 'small', purpose: 'throwaway', environment: { PATH: process.env.PATH } });
  });

  afterEach(async () => {
    const complaints: string[] = [];
    for (const person of people.splice(0)) complaints.push(...(await person.leaves()));
    expect(complaints, 'what the browser complained about').toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask: Stage['ask'] = async (user, query, variables) => askAs({ url: stack.endpoints.graphql, token: await stack.token(user) }, { query, variables });

  return {
    ask,
    signedIn: async (user, surroundings) => {
      const person = await Person.arrives(browser, { consoleUrl: stack.endpoints.console, issuer: stack.endpoints.issuer, surroundings });
      people.push(person);
      await person.signsInAs(user);
      return person;
    },
    partnerWithoutAudit: async () => {
      partners ??= await freePartners(ask);
      const partner = partners.shift();
      if (partner === undefined) throw new Error('The demonstration network has no partner left without an open audit.');
      return partner;
    },
  };
}

const everyPartner = `query {
  organizations(first: 100, filter: { program: AASP }) {
    nodes { id displayName enrollments { program status } audits(first: 10) { nodes { status } } }
  }
}`;

interface FoundPartner extends Partner {
  enrollments: { program: string; status: string }[];
  audits: { nodes: { status: string }[] };
}

async function freePartners(ask: Stage['ask']): Promise<Partner[]> {
  const { organizations } = await ask<{ organizations: { nodes: FoundPartner[] } }>('program-manager', everyPartner);
  return organizations.nodes.filter(({ enrollments, audits }) => enrollments.some(({ program, status }) => program === 'AASP' && status === 'APPROVED') && audits.nodes.every(({ status }) => status === 'CLOSED'));
}
