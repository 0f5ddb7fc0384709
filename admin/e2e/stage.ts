import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import { requestAccessToken } from '@platform/local/sign-in/request-access-token.js';
import { tokenMint } from '@platform/local/testing/minted-tokens.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

import { askAs, type Partner } from './api.js';
import { startBrowser } from './browser.js';
import { type JourneyPlatform, journeyPlatform } from './journey-platform.js';
import { Person, type Surroundings } from './person.js';

/** The platform of this run with its demonstration network, and a browser before it. */
export interface Stage {
  /** Somebody who has signed in on the issuer's page and sees the console's home. */
  signedIn: (user: string, surroundings?: Surroundings) => Promise<Person>;
  /** A partner of the programme without an open audit, another one at each call, so that no two tests share one; never the one whose people sign in. */
  partnerWithoutAudit: () => Promise<Partner>;
  /** A partner whose account is in good standing, another one at each call; never the one whose people sign in. */
  partnerInGoodStanding: () => Promise<Partner>;
  /** A partner that was registered just now, with one location, taking part in the programme for service providers; no other test gets it. */
  newPartner: (partner: { displayName: string; country: string; region: string; timeZone: string }) => Promise<Partner>;
  /** Asks the API as somebody else would, beside the console. */
  ask: <Answer>(user: string, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** Asks the API as the system of a partner would, whichever it is. */
  askAsPartner: <Answer>(partnerId: string, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

/** Sets the stage for the tests of a file: one browser for all, and everybody gone after each. */
export function setStage(): Stage {
  let platform: JourneyPlatform;
  let browser: Browser;
  const people: Person[] = [];

  beforeAll(async () => {
    [platform, browser] = await Promise.all([journeyPlatform(), startBrowser()]);
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
    newPartner: (partner) => newPartner(ask, partner),
    askAsPartner: async (tenant, query, variables) => {
      const mint = await tokenMint({ keysFile: platform.issuerKeysFile, issuer: platform.issuer });
      return askAs({ url: platform.graphql, token: await mint({ subject: `system of ${tenant}`, role: 'PARTNER_ADMIN', tenant }) }, { query, variables });
    },
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
    partnerInGoodStanding: async () => {
      const { serviceAccounts } = await ask<{ serviceAccounts: { nodes: { organization: Partner }[] } }>('program-manager', '{ serviceAccounts(first: 100, filter: { standing: GOOD, status: ACTIVE }) { nodes { organization { id displayName } } } }');
      const partner = serviceAccounts.nodes.map(({ organization }) => organization).find(({ id }) => id !== demonstrationPartner.id && takes(`account of ${id}`));
      if (partner === undefined) throw new Error('The demonstration network has no partner left whose account is in good standing.');
      return partner;
    },
  };
}

async function newPartner(ask: Stage['ask'], { displayName, country, region, timeZone }: Parameters<Stage['newPartner']>[0]): Promise<Partner> {
  const manager = <Answer>(query: string, variables: object): Promise<Answer> => ask<Answer>('program-manager', query, { ...variables });
  const { registerOrganization: { id } } = await manager<{ registerOrganization: { id: string } }>('mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { ... on Organization { id } } }', { input: { displayName, country, region } });
  takes(id);
  const place = { organizationId: id, shipTo: id.replaceAll('-', '').slice(0, 10), name: displayName, street: 'Strasse 1', postalCode: '66111', city: 'Ort', country, region, timeZone, addressKind: 'COMMERCIAL' };
  await manager('mutation ($input: AddServiceLocationInput!) { addServiceLocation(input: $input) { __typename } }', { input: place });
  await manager('mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }', { input: { organizationId: id, program: 'AASP', approvedOn: '2025-01-15' } });
  return { id, displayName };
}

/** Takes a partner, or a thing of one, for one test of the run; false when another test has it, in whichever process. */
function takes(name: string): boolean {
  const claim = join(inject('claims'), name);
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
