import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { requestAccessToken } from '@platform/local/sign-in/request-access-token.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

import { askAs, type Partner } from './api.js';
import { startBrowser } from './browser.js';
import { Person, type Surroundings } from './person.js';
// What is provided to the journeys is declared where the platform is started.
import type {} from './platform-setup.js';

/** The platform of this run with its demonstration network, and a browser before it. */
export interface Stage {
  /** Somebody who has signed in on the issuer's page and sees the console's home. */
  signedIn: (user: string, surroundings?: Surroundings) => Promise<Person>;
  /** A partner of the programme without an open audit, another one at each call, so that no two tests share one; never the one whose people sign in. */
  partnerWithoutAudit: () => Promise<Partner>;
  /** Asks the API as somebody else would, beside the console. */
  ask: <Answer>(user: string, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

/** Sets the stage for the tests of a file: one browser for all, and everybody gone after each. */
export function setStage(): Stage {
  const platform = inject('platform');
  let browser: Browser;
  const people: Person[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterEach(async () => {
    const complaints: string[] = [];
    for (const person of people.splice(0)) complaints.push(...(await person.leaves()));
    expect(complaints, 'what the browser complained about').toEqual([]);
  });

  afterAll(() => browser?.close());

  const ask: Stage['ask'] = async (user, query, variables) =>
    askAs({ url: platform.graphql, token: await requestAccessToken({ issuer: platform.issuer, consoleUrl: platform.console, user }) }, { query, variables });

  return {
    ask,
    signedIn: async (user, surroundings) => {
      const person = await Person.arrives(browser, { consoleUrl: platform.console, issuer: platform.issuer, surroundings });
      people.push(person);
      await person.signsInAs(user);
      return person;
    },
    partnerWithoutAudit: async () => {
      const partner = (await freePartners(ask)).find(({ id }) => id !== demonstrationPartner.id && takes(id));
      if (partner === undefined) throw new Error('The demonstration network has no partner left without an open audit.');
      return partner;
    },
  };
}

/** Takes a partner for one test of the run; false when another test has it, in whichever process. */
function takes(partnerId: string): boolean {
  const claim = join(inject('claims'), partnerId);
  if (existsSync(claim)) return false;
  try {
    writeFileSync(claim, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
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
