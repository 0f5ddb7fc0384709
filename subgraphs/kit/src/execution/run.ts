import { type FieldNode, type GraphQLError, type GraphQLResolveInfo, locatedError } from 'graphql';

export type Key = string | number;
export type Content = Record<Key, unknown>;

/** An object or a list of the answer, and where it stands. */
export interface Part {
  run: Run;
  content: Content;
  /** Null for the whole answer. */
  parent: Part | null;
  /** Under which key it stands in its parent. */
  key: Key;
  nullable: boolean;
  /** Was given up because something below it failed: what fails below it later has been told of. */
  isGone: boolean;
}

/** What a request knows of one field of its operation: the same for every row. */
export interface FieldOfRun {
  args: Record<string, unknown>;
  info: GraphQLResolveInfo;
}

/** What the fields of an operation need to be executed once. */
export interface RunSettings {
  context: unknown;
  variableValues: Record<string, unknown>;
  /** What is the same in every field's `info`. */
  common: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'operation' | 'rootValue'>;
}

/** One execution: its answer as it grows, what failed, and what is still waited for. */
export class Run {
  readonly errors: GraphQLError[] = [];
  readonly root: Part = { run: this, content: {}, parent: null, key: 'data', nullable: true, isGone: false };
  readonly fields: (FieldOfRun | undefined)[] = [];
  private waitingFor = 1;
  private readonly ended = Promise.withResolvers<void>();

  constructor(readonly settings: RunSettings) {}

  get data(): Content | null {
    return this.root.isGone ? null : this.root.content;
  }

  /** Goes on with what a promise holds. */
  wait(promise: PromiseLike<unknown>, kept: (value: unknown) => void, broken: (error: unknown) => void): void {
    this.waitingFor += 1;
    promise.then((value) => this.step(() => kept(value)), (error: unknown) => this.step(() => broken(error)));
  }

  /** Notes what failed under a key of a part and makes the nearest place null that may be. */
  fail(thrown: unknown, nodes: readonly FieldNode[], at: { part: Part; key: Key; nullable: boolean }): void {
    const above = partsAbove(at.part);
    if (above.some(({ isGone }) => isGone)) return;
    this.errors.push(locatedError(thrown, nodes, [...above.slice(0, -1).map(({ key }) => key).reverse(), at.key]));
    if (at.nullable) at.part.content[at.key] = null;
    else giveUp(above.find(({ nullable }) => nullable) ?? this.root);
  }

  /** Everything that could be read at once has been; answers when nothing is waited for any more. */
  end(): Promise<void> {
    this.release();
    return this.ended.promise;
  }

  private step(work: () => void): void {
    try {
      work();
      this.release();
    } catch (error) {
      this.ended.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private release(): void {
    this.waitingFor -= 1;
    if (this.waitingFor === 0) this.ended.resolve();
  }
}

/** The part and what it stands in, the whole answer last. */
function partsAbove(part: Part): Part[] {
  const parts: Part[] = [];
  for (let each: Part | null = part; each !== null; each = each.parent) parts.push(each);
  return parts;
}

function giveUp(part: Part): void {
  part.isGone = true;
  if (part.parent !== null) part.parent.content[part.key] = null;
}
