import { type DirectiveNode, type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, valueFromAST, GraphQLBoolean } from 'graphql';

/** The fields a client asked for below one field, aliases and fragments resolved. */
export class Selection {
  private written: string | undefined;

  private constructor(private readonly fields: ReadonlyMap<string, Selection>) {}

  /** What was asked for below the field being resolved; `typeName` keeps only the fragments that apply to that type. */
  static of(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>, typeName?: string): Selection {
    const kept = fixed.get(info.fieldNodes);
    const known = kept?.get(typeName);
    if (known !== undefined) return known;
    const selection = collect(info.fieldNodes.map((node) => node.selectionSet), { info, typeName });
    kept?.set(typeName, selection);
    return selection;
  }

  /** Says of the nodes of one field that what stands below them depends on no variable: it is collected once. */
  static fix(fieldNodes: readonly FieldNode[]): void {
    fixed.set(fieldNodes, new Map());
  }

  static from(fields: Map<string, Selection>): Selection {
    return new Selection(fields);
  }

  has(field: string): boolean {
    return this.fields.has(field);
  }

  /** What was asked for below `field`; empty when it was not asked for. */
  below(field: string): Selection {
    return this.fields.get(field) ?? empty;
  }

  names(): string[] {
    return [...this.fields.keys()];
  }

  /** The fields of both. */
  and(other: Selection): Selection {
    if (other.fields.size === 0) return this;
    const union = new Map(this.fields);
    for (const [name, child] of other.fields) union.set(name, union.get(name)?.and(child) ?? child);
    return new Selection(union);
  }

  /** Equal for equal selections: a key for batching. */
  signature(): string {
    return (this.written ??= this.write());
  }

  private write(): string {
    return [...this.fields].map(([name, child]) => (child.fields.size === 0 ? name : `${name}{${child.signature()}}`)).sort().join(' ');
  }
}

const fixed = new WeakMap<readonly FieldNode[], Map<string | undefined, Selection>>();

const empty = Selection.from(new Map());

interface Scope {
  info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;
  typeName: string | undefined;
}

function collect(sets: readonly (SelectionSetNode | undefined)[], scope: Scope): Selection {
  const found = new Map<string, (SelectionSetNode | undefined)[]>();
  for (const set of sets) if (set) gather(set, scope, found);
  const below: Scope = { info: scope.info, typeName: undefined };
  return Selection.from(new Map([...found].map(([name, children]) => [name, collect(children, below)])));
}

function gather(set: SelectionSetNode, scope: Scope, found: Map<string, (SelectionSetNode | undefined)[]>): void {
  for (const node of set.selections) {
    if (!isIncluded(node.directives ?? [], scope)) continue;
    if (node.kind === Kind.FIELD) {
      const name = node.name.value;
      found.set(name, [...(found.get(name) ?? []), node.selectionSet]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.info.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    const applies = scope.typeName === undefined || condition === undefined || condition === scope.typeName;
    if (fragment && applies) gather(fragment.selectionSet, scope, found);
  }
}

function isIncluded(directives: readonly DirectiveNode[], { info }: Scope): boolean {
  return directives.every(({ name, arguments: args }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const condition = args?.find((argument) => argument.name.value === 'if');
    const value = condition && valueFromAST(condition.value, GraphQLBoolean, info.variableValues);
    return name.value === 'include' ? value === true : value !== true;
  });
}
