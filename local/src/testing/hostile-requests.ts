import fc from 'fast-check';

import type { InputPlace } from './input-places.js';

/** A request that nobody means well with. */
export interface HostileRequest {
  what: string;
  body: string;
  headers: Record<string, string>;
}

const bytes = fc.string({ unit: 'binary', maxLength: 400 });
const texts = fc.oneof(
  bytes,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('', '\0', 'a\0b', '\ud800', '\u202e', "' or 1=1 --", '"; drop table x; --', '../../etc/passwd', '%00', '${7*7}', '{{7*7}}', '<script>', '=1+1', '__proto__', 'constructor', 'NaN', '1e999', '0x10', '-0', '9999-99-99', '2026-02-30', '2026-01-01T25:00:00Z', '00000000-0000-0000-0000-000000000000'),
  fc.integer({ min: 1, max: 20_000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 1, max: 3_000 }).map((length) => '🔧é\u0301'.repeat(length)),
);
const numbers = fc.oneof(fc.constantFrom(0, -0, -1, 1, 2_147_483_647, 2_147_483_648, -2_147_483_649, Number.MAX_SAFE_INTEGER, 1e21, 1e308, 0.1, 1e-9), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const values = fc.oneof({ weight: 4, arbitrary: texts }, { weight: 2, arbitrary: numbers }, { weight: 1, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 6 }) }, { weight: 1, arbitrary: fc.array(texts, { maxLength: 150 }) });
const scraps = ['{', '}', '(', ')', ':', '"', '"""', '...', '@', '$', '!', '[', ']', '#', 'query', 'mutation', 'subscription', 'fragment F', 'on Organization', '...F', 'organizations', 'nodes', 'viewer', 'repairs', 'first: 100', 'first: -1', 'id', '__typename', '_entities', '_service', '__schema', '@skip(if: true)', '@include(if: $a)', '@deprecated', '$a: Boolean!', '\u0000', '\ud800', '🔧'];

/** Requests against every place of the API's input, and against its reader. */
export function hostileRequests(places: readonly InputPlace[]): fc.Arbitrary<HostileRequest> {
  const headers = fc.oneof({ weight: 8, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('accept', 'content-type', 'content-encoding', 'x-request-id', 'traceparent', 'accept-language', 'x-forwarded-for', 'x-passport', 'apollo-require-preflight'), fc.string({ unit: fc.constantFrom(...'abcXYZ019/;=*,.-_"() '), maxLength: 80 }).map((text) => text.trim() || 'x'), { maxKeys: 3 }) });
  const ofInput = fc.tuple(fc.constantFrom(...places), values).map(([place, value]) => ({ what: place.name, body: JSON.stringify(place.asked(value)) }));
  const ofNames = fc.tuple(fc.constantFrom(...places), fc.dictionary(fc.oneof(texts, fc.constantFrom('__proto__', 'constructor', 'toString')), values, { maxKeys: 5 })).map(([place, variables]) => ({ what: `${place.name} with other variables`, body: JSON.stringify({ query: place.asked('x').query, variables }) }));
  const ofDocument = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => ({ what: 'a document of scraps', body: JSON.stringify({ query: parts.join(' ') }) }));
  const ofReader = fc.oneof(bytes, fc.json(), fc.tuple(ofInput, fc.nat()).map(([{ body }, at]) => body.slice(0, at % body.length))).map((body) => ({ what: 'a body', body }));
  const ofRequest = fc.record({ query: fc.oneof(bytes, fc.constant('{ viewer { id } }')), operationName: values, variables: values, extensions: values, documentId: fc.option(values, { nil: undefined }) }).map((request) => ({ what: 'a request', body: JSON.stringify(request) }));
  const body = fc.oneof({ weight: 10, arbitrary: ofInput }, { weight: 2, arbitrary: ofNames }, { weight: 2, arbitrary: ofDocument }, { weight: 2, arbitrary: ofReader }, { weight: 2, arbitrary: ofRequest });
  return fc.tuple(body, headers).map(([request, sent]) => ({ ...request, headers: sent }));
}
