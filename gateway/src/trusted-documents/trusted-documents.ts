import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the console's build leaves beside its page: its operations by their ids. */
export const trustedDocumentsFile = 'trusted-documents.json';

const documentId = /^sha256:[0-9a-f]{64}$/;

/** The operations that were written with the console. Each is known by the SHA-256 of its text. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  /** Throws when a text is not what its id says. */
  constructor(texts: Readonly<Record<string, string>>) {
    for (const [id, text] of Object.entries(texts)) if (idOf(text) !== id) throw new Error(`The document ${id} has been changed.`);
    this.#texts = new Map(Object.entries(texts));
  }

  textOf(id: string): string | undefined {
    return this.#texts.get(id);
  }

  has(text: string): boolean {
    return this.#texts.get(idOf(text)) === text;
  }

  texts(): string[] {
    return [...this.#texts.values()];
  }
}

/** Reads the list that the build left; throws an Error that says in one sentence why it cannot be used. */
export function loadTrustedDocuments(consoleDir: string): TrustedDocuments {
  const path = join(consoleDir, trustedDocumentsFile);
  try {
    return new TrustedDocuments(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
  } catch (cause) {
    throw new Error(`The console's operations cannot be read from ${path}.`, { cause });
  }
}

export function isDocumentId(value: unknown): value is string {
  return typeof value === 'string' && documentId.test(value);
}

export function idOf(text: string): string {
  return `sha256:${hash('sha256', text, 'hex')}`;
}
