import { hash } from 'node:crypto';

import type { Viewer } from './viewer.js';

interface VerifiedToken {
  viewer: Viewer;
  forgetAtMs: number;
}

/** Remembers tokens that were verified, by their hash, the least recently used forgotten first. */
export class VerifiedTokens {
  readonly #entries = new Map<string, VerifiedToken>();

  constructor(private readonly sizeMax: number) {}

  get(token: string, nowMs: number): Viewer | undefined {
    const key = keyOf(token);
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    if (entry.forgetAtMs <= nowMs) return undefined;
    this.#entries.set(key, entry);
    return entry.viewer;
  }

  add(token: string, entry: VerifiedToken): void {
    if (this.#entries.size >= this.sizeMax) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    this.#entries.set(keyOf(token), entry);
  }

  get size(): number {
    return this.#entries.size;
  }
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64url');
}
