import { buildSchema, findBreakingChanges } from 'graphql';

/** A breaking change that is wanted, as the check words it, and why its users can live with it. */
export interface MeantBreak {
  change: string;
  reason: string;
}

/** What clients of the schema `before` could no longer do with the schema `after`, and nobody has said to be meant. */
export function unmeantBreaks({ before, after, meant }: { before: string; after: string; meant: readonly MeantBreak[] }): string[] {
  const changes = findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);
  return changes.filter((change) => !meant.some((candidate) => candidate.change === change));
}

/** Reads the list of meant breaks; a break without a reason is not meant. */
export function parseMeantBreaks(text: string): MeantBreak[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw new Error('meant-breaks.json is not a list.');
  return entries.map((entry: Partial<Record<keyof MeantBreak, unknown>> | null, index) => {
    const { change, reason } = entry ?? {};
    if (typeof change !== 'string' || typeof reason !== 'string' || change.trim() === '' || reason.trim() === '') {
      throw new Error(`Entry ${index + 1} of meant-breaks.json lacks its change or its reason.`);
    }
    return { change, reason };
  });
}
