import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestAnswer, type TestPlatform } from '../testing/test-platform.js';
import { idOf, TrustedDocuments } from './trusted-documents.js';

const trusted = 'query Partners($id:ID!){organization(id:$id){name}}';
const documents = { [idOf(trusted)]: trusted };

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ config: { trustedDocuments: new TrustedDocuments(documents), adHocRoles: ['AUDITOR'] } });
});
afterAll(() => platform.stop());

/** Sends a body as somebody who signed in at `client`. */
async function send(body: object, { client = 'console', roles = ['PROGRAM_MANAGER'] }: { client?: string | null; roles?: string[] } = {}): Promise<{ status: number; body: TestAnswer; text: string }> {
  const token = await platform.issuer.token({ claims: { roles, ...(client !== null && { client_id: client }) } });
  const response = await fetch(`${platform.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text) as TestAnswer, text };
}

describe('whoever signed in at the console', () => {
  it('asks what was written with it by its id, or by its text', async () => {
    for (const what of [{ documentId: idOf(trusted) }, { query: trusted }]) {
      const { status, body } = await send({ ...what, variables: { id: 'a' } });
      expect([status, body.data]).toEqual([200, { organization: { name: 'Fjordverksted AS' } }]);
    }
  });

  it.each(['{ caller }', `${trusted} `, 'mutation { complete }', '{ __schema { types { name } } }'])('and nothing else, as %s', async (query) => {
    const before = platform.programs.received.length + platform.repairs.received.length;
    const { status, body, text } = await send({ query, variables: { id: 'a' } });
    expect([status, body.errors?.[0]?.extensions['code'], body.data, text.length < 1_000]).toEqual([403, 'DOCUMENT_UNTRUSTED', undefined, true]);
    expect(platform.programs.received.length + platform.repairs.received.length).toBe(before);
  });

  it('unless a role of theirs is named in the settings', async () => {
    expect((await send({ query: '{ caller }' }, { roles: ['AUDITOR'] })).status).toBe(200);
    expect((await send({ query: '{ caller }' }, { roles: ['REPORTING'] })).status).toBe(403);
  });

  it('is known where the issuer names the client otherwise', async () => {
    const token = await platform.issuer.token({ claims: { azp: 'console' } });
    expect((await platform.ask('{ caller }', { headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
  });
});

it('a partner’s system asks what it likes', async () => {
  expect((await send({ query: '{ caller }' }, { client: 'partner-system' })).status).toBe(200);
  expect((await send({ query: '{ caller }' }, { client: null })).status).toBe(200);
});

it.each<[string, object, string]>([
  ['an id that nobody knows', { documentId: idOf('{ caller }') }, 'DOCUMENT_UNKNOWN'],
  ['an id that is none', { documentId: '../../etc/passwd' }, 'BAD_USER_INPUT'],
  ['an id that is a property of every object', { documentId: '__proto__' }, 'BAD_USER_INPUT'],
  ['an id and a text', { documentId: idOf(trusted), query: '{ caller }' }, 'BAD_USER_INPUT'],
])('%s is refused', async (_what, body, code) => {
  const answer = await send(body);
  expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([400, code]);
});

it('the list is the gateway’s own and is not served', async () => {
  expect((await fetch(`${platform.url}/trusted-documents.json`)).status).toBe(404);
});

it('a list whose texts were changed is not believed', () => {
  expect(() => new TrustedDocuments({ [idOf(trusted)]: '{ organizations { name } }' })).toThrow(/has been changed/);
});
