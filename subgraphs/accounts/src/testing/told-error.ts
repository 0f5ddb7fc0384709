interface OfDatabase {
  code?: string;
  detail?: string;
  constraint?: string;
  where?: string;
  query?: string;
  parameters?: readonly unknown[];
}

const shownMax = 600;

/** An error in words, with what the database said of it, the statement, and every error behind it: what a long run ends with must be told whole. */
export function toldError(error: unknown): string {
  if (error instanceof AggregateError) return [error.message, ...error.errors.map((each) => toldError(each))].join('\n  and: ');
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const { code, detail, constraint, where, query, parameters } = error as OfDatabase;
  const facts = Object.entries({ code, constraint, detail, where, query, parameters: parameters && JSON.stringify(parameters, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) });
  const told = facts.flatMap(([name, fact]) => (fact === undefined ? [] : [`    ${name}: ${fact.slice(0, shownMax)}`]));
  const behind = error.cause === undefined ? [] : [`  because of ${toldError(error.cause)}`];
  return [error.stack ?? `${error.name}: ${error.message}`, ...told, ...behind].join('\n');
}

/** Waits for all, and then throws the words of every one that failed, each under its name. */
export async function allTold(begun: Readonly<Record<string, Promise<unknown>>>): Promise<void> {
  const names = Object.keys(begun);
  const ended = await Promise.allSettled(Object.values(begun));
  const failed = ended.flatMap((end, place) => (end.status === 'rejected' ? [{ name: names[place]!, error: end.reason as unknown }] : []));
  if (failed.length > 0) throw new Error(failed.map(({ name, error }) => `${name} failed with ${toldError(error)}`).join('\n'), { cause: failed[0]!.error });
}
