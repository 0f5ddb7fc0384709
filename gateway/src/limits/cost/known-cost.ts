import { type Variables, variablesOf } from '../../operation-variables.js';
import { type CostedOperation, operationCost } from './operation-cost.js';

const rememberedMax = 20;
const keyLengthMax = 100;

/** Counts what one operation costs with these variables or those: anew only for values of variables that say how much is asked for. */
export function knownCost(costed: Omit<CostedOperation, 'variables' | 'noteRead'>): (sent: Variables) => number {
  const known = new Map<string, number>();
  let read: readonly string[] | undefined;

  function count(sent: Variables): number {
    const names = new Set<string>();
    const cost = operationCost({ ...costed, variables: sent, noteRead: (name) => names.add(name) });
    read = [...names];
    return cost;
  }

  return (sent) => {
    if (read === undefined) return count(sent);
    const values = read.length === 0 ? undefined : variablesOf(costed.operation, sent);
    const key = values === undefined ? '' : JSON.stringify(read.map((name) => values[name]));
    const cost = known.get(key) ?? count(sent);
    if (key.length <= keyLengthMax && known.size < rememberedMax) known.set(key, cost);
    return cost;
  };
}
