import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Request } from 'playwright-core';

const documents = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'src', 'generated', 'trusted-documents.json'), 'utf8')) as Record<string, string>;

/** Whether a request of the console carries the operation of that name; the console sends its id and not its text. */
export function asks(request: Request, operation: string): boolean {
  const { documentId = '' } = JSON.parse(request.postData() ?? '{}') as { documentId?: string };
  return new RegExp(`^(query|mutation) ${operation}\\b`).test(documents[documentId] ?? '');
}
