import { documentKey } from './document-key.js';

const rememberedMax = 5_000;

/** Remembers the documents that passed an examination which depends on their text alone, so that each is examined once. */
export function passedDocuments(): (query: string, examine: () => unknown) => void {
  const passed = new Set<string>();
  return (query, examine) => {
    const key = documentKey(query);
    if (passed.has(key)) return;
    examine();
    if (passed.size >= rememberedMax) passed.clear();
    passed.add(key);
  };
}
