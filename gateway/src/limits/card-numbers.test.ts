import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { CardNumberGuard } from './card-numbers.js';
import type { OperationRequest } from './read-operation.js';

const schema = buildSchema(`
  scalar Imei
  scalar SerialNumber
  scalar DispatchId
  scalar Meid
  scalar TrackingNumber
  type Query { device(imei: Imei, serialNumber: SerialNumber, id: ID, search: String, filter: Filter): Int, devices(imeis: [Imei!]!): Int }
  input Filter { imei: Imei, serials: [SerialNumber!], dispatchId: DispatchId, meid: Meid, trackingNumber: TrackingNumber, text: String, within: Filter, count: Int }
`);
const guard = new CardNumberGuard();
const started = (await guard.plugin.serverWillStart!({} as never)) as { schemaDidLoadOrUpdate: (loaded: { apiSchema: typeof schema }) => void };
started.schemaDidLoadOrUpdate({ apiSchema: schema });

const card = '4111111111111111';
const imei = '490154203237518';

function refusal(request: OperationRequest): unknown {
  parse(request.query);
  try {
    guard.requireNone(request);
    return null;
  } catch (error) {
    const { status, code, message } = error as { status: number; code: string; message: string };
    expect(message).not.toContain(card.slice(4));
    return [status, code];
  }
}

const withFilter = (filter: unknown): OperationRequest => ({ query: 'query ($filter: Filter) { device(filter: $filter) }', variables: { filter } as Record<string, unknown> });

describe('the number of a card is refused', () => {
  it.each<[string, OperationRequest]>([
    ['in a text', withFilter({ text: `paid with ${card}` })],
    ['in groups', withFilter({ text: '4111 1111 1111 1111' })],
    ['in an input within an input', withFilter({ within: { within: { text: card } } })],
    ['as a number', withFilter({ count: Number(card) })],
    ['in the place of an IMEI', withFilter({ imei: card })],
    ['as long as an IMEI', withFilter({ imei: '378282246310005' })],
    ['in the place of a serial number', withFilter({ serials: [card] })],
    ['in the place of a dispatch id', withFilter({ dispatchId: `G${card}` })],
    ['in the place of an MEID', withFilter({ meid: card })],
    ['in the place of a tracking number', withFilter({ trackingNumber: '4111 1111 1111 1111' })],
    ['as long as a tracking number of American Express’s beginning', withFilter({ trackingNumber: '378282246310005' })],
    ['as long as a tracking number of Diners Club’s beginning', withFilter({ trackingNumber: '30569309025904' })],
    ['in an id', { query: 'query ($id: ID) { device(id: $id) }', variables: { id: card } }],
    ['in an id that is a number', { query: 'query ($id: ID) { device(id: $id) }', variables: { id: Number(card) } }],
    ['in a list', { query: 'query ($imeis: [Imei!]!) { devices(imeis: $imeis) }', variables: { imeis: [imei, card] } }],
    ['in a variable that nobody declared', { query: '{ device }', variables: { note: card } }],
    ['in a field that the input does not have', withFilter({ note: card })],
    ['as the name of a field', withFilter({ [card]: 1 })],
    ['in the document', { query: `{ device(search: "${card}") }` }],
    ['in the document as a number', { query: `{ device(id: ${card}) }` }],
    ['in the document, spelt otherwise', { query: `{ device(search: "\\u0034111111111111111") }` }],
    ['in the document, within an input', { query: `{ device(filter: { within: { text: "${card}" } }) }` }],
    ['in the default of a variable', { query: `query ($text: String = "${card}") { device(search: $text) }` }],
    ['in an alias', { query: `{ a${card}: device }` }],
    ['in the name of the operation', { query: `query Q${card} { device }`, operationName: `Q${card}` }],
    ['in the extensions', { query: '{ device }', extensions: { note: card } }],
    ['in a document that asks for what is not there', { query: `{ nothing(text: "${card}") }` }],
  ])('%s', (_what, request) => {
    expect(refusal(request)).toEqual([400, 'PAN_DETECTED']);
  });
});

describe('what is typed as something else is let through', () => {
  it.each<[string, OperationRequest]>([
    ['an IMEI', withFilter({ imei })],
    ['an IMEI with spaces around it', withFilter({ imei: ` ${imei} ` })],
    ['IMEIs in a list', { query: 'query ($imeis: [Imei!]!) { devices(imeis: $imeis) }', variables: { imeis: [imei, imei] } }],
    ['an IMEI in the document', { query: `{ device(imei: "${imei}") }` }],
    ['an IMEI within an input of the document', { query: `{ device(filter: { imei: "${imei}" }) }` }],
    ['an IMEI in the place of a serial number', withFilter({ serials: [imei] })],
    ['a serial number with many digits', withFilter({ serials: ['C4111111111111111'] })],
    ['a dispatch id with many digits', withFilter({ dispatchId: 'G490154203237518' })],
    ['a UPS number of digits alone', withFilter({ trackingNumber: '1Z4111111111111111' })],
    ['a FedEx number of 15 digits, in groups', withFilter({ trackingNumber: '5682 8361 0012 734' })],
    ['a DPD number of 14 digits', withFilter({ trackingNumber: '01505012345678' })],
    ['an MEID in digits', withFilter({ meid: '293608736500703710' })],
    ['no variables at all', { query: '{ device }' }],
    ['variables that are deeper than any stack', withFilter(JSON.parse(`${'['.repeat(45_000)}"x"${']'.repeat(45_000)}`))],
  ])('%s', (_what, request) => {
    expect(refusal(request)).toBeNull();
  });

  it('but not where it is not typed so', () => {
    expect(refusal(withFilter({ text: imei }))).toEqual([400, 'PAN_DETECTED']);
    expect(refusal({ query: 'query A($x: Imei) { device(imei: $x) } query B($x: String) { device(search: $x) }', operationName: 'B', variables: { x: imei } })).toEqual([400, 'PAN_DETECTED']);
  });
});
