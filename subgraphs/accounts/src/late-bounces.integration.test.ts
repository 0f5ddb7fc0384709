import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createLogger } from '@platform/kit/process/logger.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { queueMessage } from './actions/messages/queue-message.js';
import { sendMessages } from './actions/messages/send-messages.js';
import { MessageRecipient } from './db/messages/message-recipient.entity.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { webhookKey } from './mail/signed-webhook.js';
import { mailNotifications } from './mail-notifications.js';
import { CreditDesk } from './testing/credit-desk.js';

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
let desk: CreditDesk;
let server: Server;
let url: string;
let clock: Date;
let organizationId: string;
/** What the mail server took, by Message-ID and address. */
let taken: { name: string; to: string }[] = [];

beforeAll(async () => {
  desk = await CreditDesk.open();
  const routes = mailNotifications({ dataSource: desk.subgraph.dataSource, log: createLogger('accounts', 'silent') }, webhookKey(secret), () => clock);
  server = createServer((request, response) => routes[`${request.method} ${request.url}`]!(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mail-notifications`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await desk.subgraph.stop();
});
beforeEach(async () => {
  taken = [];
  clock = new Date(Date.now() + 60_000);
  desk.subgraph.setNow(clock);
  organizationId = await desk.organization('NO');
});

interface Shown {
  id: string;
  state: string;
  round: number;
  cameBackAs: string | null;
  failure: string | null;
  address: string | null;
  isToOrganization: boolean;
}

async function shown(): Promise<Shown> {
  const query = 'query ($filter: MessageFilter) { messages(filter: $filter) { nodes { id state round cameBackAs failure address isToOrganization } } }';
  return (await desk.ask<{ messages: { nodes: Shown[] } }>(query, { filter: { organizationId } })).messages.nodes[0]!;
}

const send = (): Promise<number> =>
  sendMessages({
    dataSource: desk.subgraph.dataSource,
    now: () => clock,
    postman: { post: ({ id, to }) => (taken.push({ name: id, to: to.address }), Promise.resolve({ said: 'TAKEN', answer: '250 taken' })) },
  });

async function setContact(email: string): Promise<void> {
  await desk.ask('mutation ($input: MailContactInput!) { setMailContact(input: $input) { __typename } }', { input: { organizationId, email, name: 'Accounts payable', locale: 'nb' } });
}

/** Has the organisation written to. */
async function deliverExpiry(product: string): Promise<void> {
  const payload = { organizationId, certificationId: randomUUID(), technicianId: randomUUID(), product, validUntil: '2026-06-30', daysBefore: 90 };
  await desk.subgraph.deliver({ type: 'certification.expiring', tenant: organizationId, payload });
}

async function bouncedAt(): Promise<unknown> {
  const query = 'query ($r: [_Any!]!) { organization: _entities(representations: $r) { ... on Organization { mailContact { bouncedAt } } } }';
  return (await desk.ask<{ organization: { mailContact: { bouncedAt: unknown } }[] }>(query, { r: [{ __typename: 'Organization', id: organizationId }] })).organization[0]!.mailContact.bouncedAt;
}

/** An e-mail to the organisation that the mail server took. */
async function sent(): Promise<Shown> {
  await setContact('wrong@partner.example');
  await deliverExpiry('IPHONE');
  await send();
  return shown();
}

/** An e-mail about a hold, to a customer, that the mail server took. */
async function sentToCustomer(): Promise<Shown> {
  await unrecorded(desk.subgraph.dataSource, { subject: 'system:accounts', roles: [], requestId: 'test', tenant: organizationId, scope: 'tenant' }, async (manager) => {
    const recipientId = randomUUID();
    await manager.insert(MessageRecipient, { tenantId: organizationId, id: recipientId, email: 'kari@wrong.example', name: null, createdAt: clock });
    await queueMessage(manager, { tenantId: organizationId, id: randomUUID(), recipientId, template: 'HOLD_DECLINED', locale: 'nb', parameters: { product: 'iPhone' }, subject: { type: 'CardHold', id: randomUUID() }, now: clock });
  });
  await send();
  return shown();
}

const told = (name: string, { type = 'message.bounced', reason = '550 nobody is <wrong@partner.example> here' } = {}): string => JSON.stringify({ type, timestamp: clock.toISOString(), data: { messageId: `<${name}@platform.example>`, reason } });

async function tell(body: string, { id = `msg_${randomUUID()}`, by = secret, ageSeconds = 0 } = {}): Promise<number> {
  const timestamp = String(Math.floor(clock.getTime() / 1_000) - ageSeconds);
  const signature = createHmac('sha256', webhookKey(by)!).update(`${id}.${timestamp}.${body}`).digest('base64');
  const response = await fetch(url, { method: 'POST', headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }, body });
  return response.status;
}

const again = async (messageId: string, email?: string): Promise<string> =>
  (await desk.ask<{ sendMessageAgain: { __typename: string } }>('mutation ($messageId: ID!, $email: String) { sendMessageAgain(messageId: $messageId, email: $email) { __typename } }', { messageId, email })).sendMessageAgain.__typename;

describe('an e-mail that comes back after it was taken', () => {
  it('ERS-20: is shown as sent back with what was said, without the address, and its address is warned of', async () => {
    const { id } = await sent();
    expect(await tell(told(id))).toBe(204);
    expect(await shown()).toMatchObject({ state: 'BOUNCED', cameBackAs: 'UNDELIVERABLE', failure: '550 nobody is <(address)> here' });
    expect(await bouncedAt()).not.toBeNull();
  });

  it('its address is warned of although the mail server takes more there, until it is sent again', async () => {
    const { id } = await sent();
    await tell(told(id));
    await deliverExpiry('MAC');
    await send();
    expect(await bouncedAt()).not.toBeNull();
    await again(id);
    await send();
    expect(await bouncedAt()).toBeNull();
  });

  it('ERS-24: a complaint says that it is one', async () => {
    const { id } = await sent();
    await tell(told(id, { type: 'message.complained', reason: '' }));
    expect(await shown()).toMatchObject({ state: 'BOUNCED', cameBackAs: 'COMPLAINT', failure: null });
  });

  it('ERS-20: is corrected and sent again under a Message-ID of its own, and all that follows goes to the corrected address', async () => {
    const { id } = await sent();
    await tell(told(id));
    expect(await again(id, 'right@partner.example')).toBe('Message');
    await send();
    expect(await shown()).toMatchObject({ state: 'SENT', round: 2, cameBackAs: null, address: 'right@partner.example', isToOrganization: true });
    expect(taken).toEqual([{ name: id, to: 'wrong@partner.example' }, { name: `${id}.2`, to: 'right@partner.example' }]);
    await deliverExpiry('MAC');
    await send();
    expect(taken.at(-1)!.to).toBe('right@partner.example');
  });

  it('goes to where its organisation receives its mail now, when the address was corrected there', async () => {
    const { id } = await sent();
    await tell(told(id));
    await setContact('right@partner.example');
    await again(id);
    await send();
    expect(taken.at(-1)!.to).toBe('right@partner.example');
  });

  it('ERS-24: one to a customer is corrected where the customer’s address is kept; one that was erased is not written to again', async () => {
    const { id } = await sentToCustomer();
    expect(await shown()).toMatchObject({ isToOrganization: false });
    await tell(told(id));
    expect(await again(id, 'kari@right.example')).toBe('Message');
    await send();
    expect(taken.at(-1)).toEqual({ name: `${id}.2`, to: 'kari@right.example' });
    await tell(told(`${id}.2`));
    await unrecorded(desk.subgraph.dataSource, { subject: 'system:accounts', roles: [], requestId: 'test', tenant: organizationId, scope: 'tenant' }, (manager) => manager.query('update message_recipient set email = null, name = null, erased_at = $2 where tenant_id = $1 and email = $3', [organizationId, clock, 'kari@right.example']));
    expect(await again(id, 'kari@right.example')).toBe('MessageAddressErased');
  });

  it('told of the round before, nothing is marked: that address was corrected', async () => {
    const { id } = await sent();
    await tell(told(id));
    await again(id, 'right@partner.example');
    await send();
    expect(await tell(told(id))).toBe(204);
    expect((await shown()).state).toBe('SENT');
    await tell(told(`${id}.2`));
    expect((await shown()).state).toBe('BOUNCED');
    expect(await tell(told(`${id}.3`))).toBe(204);
  });

  it('the same notification sent again, and twenty at once, has one effect', async () => {
    const { id } = await sent();
    const one = { id: `msg_${randomUUID()}` };
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => tell(told(id), one))))).toEqual(new Set([204]));
    const [{ count }] = await unrecorded(desk.subgraph.dataSource, { subject: 'system:accounts', roles: [], requestId: 'test', tenant: organizationId, scope: 'tenant' }, (manager) => manager.query<[{ count: string }]>('select count(*) from mail_notification where message_id = $1', [id]));
    expect(count).toBe('1');
  });
});

it.each<[string, (id: string) => Promise<number>]>([
  ['signed by another', (id) => tell(told(id), { by: `whsec_${Buffer.alloc(24, 8).toString('base64')}` })],
  ['six minutes old', (id) => tell(told(id), { ageSeconds: 360 })],
  ['not signed', async (id) => (await fetch(url, { method: 'POST', body: told(id) })).status],
])('%s, nothing is believed', async (_what, attempt) => {
  const { id } = await sent();
  expect([await attempt(id), (await shown()).state]).toEqual([400, 'SENT']);
});

it.each([['an e-mail that is nobody’s', () => told(randomUUID())], ['another system’s Message-ID', () => told('20261128.77')], ['a kind that is not known', (id: string) => told(id, { type: 'message.opened' })], ['no JSON', () => 'not json'], ['nothing', () => 'null'], ['a list', () => '[]']])('what tells of %s is taken and changes nothing', async (_what, body) => {
  const { id } = await sent();
  expect([await tell(body(id)), (await shown()).state]).toEqual([204, 'SENT']);
});

it('only a manager sends again, and what is no address is refused by its name', async () => {
  const { id } = await sent();
  await tell(told(id));
  const mutation = 'mutation ($messageId: ID!, $email: String) { sendMessageAgain(messageId: $messageId, email: $email) { __typename } }';
  const refused = await desk.subgraph.ask(partnerMember(organizationId, 'PARTNER_ADMIN'), mutation, { messageId: id });
  expect(refused.errors).toHaveLength(1);
  await expect(desk.ask(mutation, { messageId: id, email: 'nowhere' })).rejects.toThrow('email');
  expect((await shown()).state).toBe('BOUNCED');
});
