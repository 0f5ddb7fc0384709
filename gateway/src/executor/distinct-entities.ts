import type { Fetched } from './fetched.js';
import type { Represent } from './representations.js';
import type { Rewrite } from './rewrites.js';

/** How the entities of a fetch are told to its subgraph. */
export interface EntityRequest {
  represent: Represent;
  /** Changes a representation before it is sent. */
  sent: Rewrite | null;
}

export interface DistinctEntities {
  representations: Fetched[];
  /** By their places in the list, the objects that each of them stands for. */
  objectsOf: number[][];
}

/** What represents each entity once, however often it stands in the answer. */
export function distinctEntities({ represent, sent }: EntityRequest, objects: readonly Fetched[]): DistinctEntities {
  const [representations, objectsOf]: [Fetched[], number[][]] = [[], []];
  const known = new Branch();
  for (let index = 0; index < objects.length; index += 1) {
    const representation = represent(objects[index]!);
    if (representation === null || representation['__typename'] == null) continue;
    sent?.(representation);
    const branch = follow(known, representation);
    if (branch.objects === null) {
      branch.objects = [];
      objectsOf.push(branch.objects);
      representations.push(representation);
    }
    branch.objects.push(index);
  }
  return { representations, objectsOf };
}

function follow(root: Branch, representation: Fetched): Branch {
  let branch = root;
  for (const field in representation) {
    const value = representation[field];
    const named = branch.at(field);
    branch = typeof value === 'object' && value !== null ? named.at(written).at(JSON.stringify(value)) : named.at(value);
  }
  return branch;
}

/** Stands before a value that is compared by its text. */
const written = Symbol('written');

/** Representations by their fields and values, one after the other: most have a type and an id, which need not be made one text to be compared. */
class Branch {
  #next: Map<unknown, Branch> | undefined;
  objects: number[] | null = null;

  at(key: unknown): Branch {
    this.#next ??= new Map();
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const added = new Branch();
    this.#next.set(key, added);
    return added;
  }
}
