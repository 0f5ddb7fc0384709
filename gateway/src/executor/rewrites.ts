import type { FetchDataRewrite } from '@apollo/query-planner';

import { type Fetched, isFetched } from './fetched.js';
import type { TypeTest } from './possible-types.js';

export type Rewrite = (value: unknown) => void;

const condition = '... on ';

/** What the plan has changed in data before they are sent, or after they came: one call for all of it. */
export function compileRewrites(rewrites: readonly FetchDataRewrite[] | undefined, isOf: TypeTest): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const all = rewrites.map((rewrite) => at(rewrite.path.slice(0, -1), change(rewrite, rewrite.path.at(-1)!), isOf));
  return (value) => all.forEach((one) => one(value));
}

function change(rewrite: FetchDataRewrite, key: string): (object: Fetched) => void {
  if (rewrite.kind === 'ValueSetter') return (object) => void (object[key] = rewrite.setValueTo);
  return (object) => {
    if (!object[key]) return;
    object[rewrite.renameKeyTo] = object[key];
    object[key] = undefined;
  };
}

/** The change, made to every object that the path leads to. */
function at(path: readonly string[], make: (object: Fetched) => void, isOf: TypeTest): Rewrite {
  const [first, ...rest] = path;
  const inner = first === undefined ? make : ((): ((object: Fetched) => void) => {
    const further = at(rest, make, isOf);
    if (!first.startsWith(condition)) return (object) => further(object[first]);
    const type = first.slice(condition.length);
    // An object that does not say its type is taken to be of it, as the plan counts on.
    return (object) => void ((object['__typename'] === undefined || isOf(String(object['__typename']), type)) && further(object));
  })();
  const each: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(each);
    else if (isFetched(value)) inner(value);
  };
  return each;
}
