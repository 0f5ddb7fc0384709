import { Refusal } from '../http/refusal.js';
import { isDocumentId, type TrustedDocuments } from '../trusted-documents/trusted-documents.js';

export interface OperationRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
}

/** Reads one operation from the body of a request, its text or the id of a trusted document; several at once are refused. */
export function readOperation(body: Buffer, documents: Pick<TrustedDocuments, 'textOf'>): OperationRequest {
  const request = parse(body);
  if (Array.isArray(request)) throw refused('Send one operation at a time.');
  if (!isObject(request)) throw refused('The body must be a JSON object.');
  const { operationName, variables, extensions } = request;
  const query = textOf(request, documents);
  if (typeof query !== 'string' || query === '') throw refused('"query" must be the text of an operation.');
  if (operationName != null && typeof operationName !== 'string') throw refused('"operationName" must be a text.');
  if (variables != null && !isObject(variables)) throw refused('"variables" must be an object.');
  if (extensions != null && !isObject(extensions)) throw refused('"extensions" must be an object.');
  return { query, ...(operationName != null && { operationName }), ...(variables != null && { variables }), ...(extensions != null && { extensions }) };
}

function textOf({ query, documentId }: Record<string, unknown>, documents: Pick<TrustedDocuments, 'textOf'>): unknown {
  if (documentId == null) return query;
  if (query != null) throw refused('Send either "query" or "documentId".');
  if (!isDocumentId(documentId)) throw refused('"documentId" must be "sha256:" and 64 hexadecimal digits.');
  const text = documents.textOf(documentId);
  if (text === undefined) throw new Refusal(400, 'DOCUMENT_UNKNOWN', { message: 'There is no document of this id. Send its text.' });
  return text;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Lists and objects within each other. No input of the API comes near it. */
const levelsMax = 100;

function parse(body: Buffer): unknown {
  if (isTooDeep(body)) throw refused(`The body is deeper than ${levelsMax} levels.`);
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw refused('The body is not JSON in UTF-8.');
  }
}

/** Counts opened brackets outside of texts: what is too deep is told before anything is made of it. */
function isTooDeep(body: Buffer): boolean {
  let level = 0;
  let isText = false;
  for (let index = 0; index < body.length; index += 1) {
    const sign = body[index];
    if (isText) {
      if (sign === signs.backslash) index += 1;
      else if (sign === signs.quote) isText = false;
    } else if (sign === signs.quote) isText = true;
    else if (sign === signs.bracket || sign === signs.brace) level += 1;
    else if (sign === signs.bracketEnd || sign === signs.braceEnd) level -= 1;
    if (level > levelsMax) return true;
  }
  return false;
}

const signs = { quote: 0x22, backslash: 0x5c, bracket: 0x5b, bracketEnd: 0x5d, brace: 0x7b, braceEnd: 0x7d };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(message: string): Refusal {
  return new Refusal(400, 'BAD_USER_INPUT', { message });
}
