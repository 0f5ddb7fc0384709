import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { claimMs, sendMessages } from './actions/messages/send-messages.js';
import { mailConfig } from './mail/mail-config.js';
import type { Postman } from './mail/postman.js';
import { SmtpPostman } from './mail/smtp-postman.js';
import { CreditDesk } from './testing/credit-desk.js';

type Behaviour = 'TAKES' | 'BUSY' | 'NO_SUCH_ADDRESS' | 'REFUSES_TEXT' | 'HANGS_UP_AFTER_TAKING';

let desk: CreditDesk;
let server: SMTPServer;
let postman: SmtpPostman;
let behaviour: Behaviour = 'TAKES';
let received: string[] = [];
let clock: Date;
let organizationId: string;

beforeAll(async () => {
  desk = await CreditDesk.open();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => done(behaviour === 'BUSY' ? reply(451, 'try later') : behaviour === 'NO_SUCH_ADDRESS' ? reply(550, 'nobody is <accounts@partner.example> here') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (behaviour === 'REFUSES_TEXT') return done(reply(554, 'not this'));
        received.push(Buffer.concat(chunks).toString('utf8'));
        if (behaviour !== 'HANGS_UP_AFTER_TAKING') return done();
        // It is gone after it took the text, before it could say so.
        for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) if (connection.id === session.id) connection._socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  postman = new SmtpPostman(mailConfig({ PLATFORM_ENV: 'development', MAIL_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Service programmes <noreply@example.org>' })!);
});
afterAll(async () => {
  postman.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await desk.subgraph.stop();
});
beforeEach(async () => {
  behaviour = 'TAKES';
  received = [];
  // What is told now is due by then.
  clock = new Date(Date.now() + 60_000);
  desk.subgraph.setNow(clock);
  organizationId = await desk.organization('NO');
});

const reply = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

interface Shown {
  id: string;
  template: string;
  state: string;
  attempts: number;
  failure: string | null;
  isUncertain: boolean;
  serverAnswer: string | null;
  address: string | null;
}

async function shown(): Promise<Shown> {
  const query = 'query ($filter: MessageFilter) { messages(filter: $filter) { nodes { id template state attempts failure isUncertain serverAnswer address organization { id } } } }';
  const { nodes } = (await desk.ask<{ messages: { nodes: Shown[] } }>(query, { filter: { organizationId } })).messages;
  expect(nodes).toHaveLength(1);
  return nodes[0]!;
}

async function setContact(change: object = {}, viewer = staffMember()): Promise<string> {
  const query = 'mutation ($input: MailContactInput!) { setMailContact(input: $input) { __typename } }';
  return (await desk.ask<{ setMailContact: { __typename: string } }>(query, { input: { organizationId, email: 'accounts@partner.example', name: 'Accounts payable', locale: 'nb', ...change } }, viewer)).setMailContact.__typename;
}

/** An e-mail to the organisation; answers the id of the certification it is about. */
async function queued(certificationId: string = randomUUID()): Promise<string> {
  await desk.subgraph.deliver({ type: 'certification.expiring', tenant: organizationId, payload: { organizationId, certificationId, technicianId: randomUUID(), product: 'IPHONE', validUntil: '2026-06-30', daysBefore: 90 } });
  return certificationId;
}

const send = (with_: Postman = postman): Promise<number> => sendMessages({ dataSource: desk.subgraph.dataSource, now: () => clock, postman: with_ });
const later = (ms: number): void => void (clock = new Date(clock.getTime() + ms));

describe('an e-mail and a mail server', () => {
  it('ERS-20: is taken once, in the language of its reader, and what the server said is kept', async () => {
    await setContact();
    const certificationId = await queued();
    await queued(certificationId);
    expect([await send(), await send()]).toEqual([1, 0]);
    expect(await shown()).toMatchObject({ template: 'CERTIFICATION_EXPIRING', state: 'SENT', attempts: 1, isUncertain: false, address: 'accounts@partner.example', serverAnswer: expect.stringContaining('250') });
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('Content-Language: nb');
    expect(received[0]).toContain(`Message-ID: <${(await shown()).id}@example.org>`);
    expect(received[0]).toMatch(/To: "?Accounts payable"? <accounts@partner.example>/);
  });

  it('two processes at once send it once', async () => {
    await setContact();
    await queued();
    await Promise.all([send(), send(), send()]);
    expect(received).toHaveLength(1);
  });

  it('refused for now it waits, longer each time, and is taken in the end', async () => {
    await setContact();
    await queued();
    behaviour = 'BUSY';
    await send();
    expect(await shown()).toMatchObject({ state: 'QUEUED', attempts: 1, failure: expect.stringContaining('try later') });
    later(59_000);
    expect(await send()).toBe(0);
    behaviour = 'TAKES';
    later(1_000);
    await send();
    expect(await shown()).toMatchObject({ state: 'SENT', attempts: 2, failure: null });
  });

  it('an address refused for good has bounced, and shows it until something is taken there', async () => {
    await setContact();
    await queued();
    behaviour = 'NO_SUCH_ADDRESS';
    await send();
    const { id, state, failure } = await shown();
    expect(state).toBe('BOUNCED');
    // What is kept of it outlives the address.
    expect(failure).toContain('nobody is <(address)> here');
    const contact = 'query ($id: ID!) { organization: _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { mailContact { email bouncedAt } } } }';
    expect((await desk.ask<{ organization: { mailContact: object }[] }>(contact.replace('$id: ID!', '$r: [_Any!]!').replace('[{ __typename: "Organization", id: $id }]', '$r'), { r: [{ __typename: 'Organization', id: organizationId }] })).organization[0]!.mailContact).toMatchObject({ email: 'accounts@partner.example', bouncedAt: expect.anything() });
    behaviour = 'TAKES';
    const again = 'mutation ($id: ID!) { sendMessageAgain(messageId: $id) { __typename ... on Message { state } } }';
    expect(await desk.ask(again, { id })).toEqual({ sendMessageAgain: { __typename: 'Message', state: 'QUEUED' } });
    expect(await desk.ask(again, { id })).toEqual({ sendMessageAgain: { __typename: 'MessageNotGivenUp' } });
    await send();
    expect((await shown()).state).toBe('SENT');
  });

  it('a text refused for good is given up: a person looks', async () => {
    await setContact();
    await queued();
    behaviour = 'REFUSES_TEXT';
    await send();
    expect(await shown()).toMatchObject({ state: 'DEAD', failure: expect.stringContaining('not this') });
  });

  it('a server that is gone after it took the text leaves the outcome unknown: it is sent again under the same Message-ID, and that is noted', async () => {
    await setContact();
    await queued();
    behaviour = 'HANGS_UP_AFTER_TAKING';
    await send();
    expect(await shown()).toMatchObject({ state: 'QUEUED', isUncertain: true });
    behaviour = 'TAKES';
    later(60_000);
    await send();
    expect(await shown()).toMatchObject({ state: 'SENT', isUncertain: true });
    expect(new Set(received.map((text) => /Message-ID: (\S+)/.exec(text)![1])).size).toBe(1);
    expect(received).toHaveLength(2);
  });

  it('a process that ends while it sends loses nothing: another one takes it up when its time is over', async () => {
    await setContact();
    await queued();
    const ended = { post: () => Promise.reject(new Error('The process ended.')) };
    await expect(send(ended)).rejects.toThrow('ended');
    expect((await shown()).state).toBe('SENDING');
    later(claimMs - 1);
    expect(await send()).toBe(0);
    later(1);
    await send();
    expect(await shown()).toMatchObject({ state: 'SENT', attempts: 2, isUncertain: true });
    expect(received).toHaveLength(1);
  });
});

it('an organisation without an address is not written to', async () => {
  await queued();
  const query = 'query ($filter: MessageFilter) { messages(filter: $filter) { nodes { id } } }';
  expect(await desk.ask(query, { filter: { organizationId } })).toEqual({ messages: { nodes: [] } });
});

it('an administrator sets the address of their own organisation and of no other', async () => {
  expect(await setContact({}, partnerMember(organizationId, 'PARTNER_ADMIN'))).toBe('MailContactChanged');
  expect(await setContact({}, partnerMember(await desk.organization('NO'), 'PARTNER_ADMIN'))).toBe('AccountOrganizationUnknown');
  const { errors } = await desk.subgraph.ask(staffMember(), 'mutation ($input: MailContactInput!) { setMailContact(input: $input) { __typename } }', { input: { organizationId, email: 'a@b', locale: 'nb' } });
  expect(errors[0]?.message).toContain('input.email');
});
