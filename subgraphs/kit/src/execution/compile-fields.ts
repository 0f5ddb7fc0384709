import { defaultFieldResolver, type FieldNode, getArgumentValues, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, Kind, type SelectionSetNode, visit } from 'graphql';

import { Selection } from '../list/selection.js';
import { collectFields, type DocumentScope } from './collect-fields.js';
import { compileType } from './complete-value.js';
import type { ReadField, SelectionCompiler } from './completion.js';
import type { Content, FieldOfRun, Run } from './run.js';
import { Unsupported } from './unsupported.js';

type OfRun = (run: Run) => FieldOfRun;

/** Compiles the selections of an operation's types, each field of it once. */
export class FieldCompiler implements SelectionCompiler {
  private fieldsSoFar = 0;

  constructor(readonly scope: DocumentScope) {}

  /** What reads everything asked of a thing of this type. */
  compile(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ReadField[] {
    return [...collectFields(this.scope, type, sets)].map(([key, nodes]) => this.field(type, key, nodes));
  }

  private field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): ReadField {
    if (key === '__proto__') throw new Unsupported('a key that no plain object has');
    const name = nodes[0]!.name.value;
    if (name === '__typename') return (_source, { content }) => { content[key] = type.name; };
    const definition = type.getFields()[name];
    if (definition === undefined) throw new Unsupported(`${type.name}.${name}`);
    const { put, fail } = compileType(definition.type, { compiler: this, nodes, name: `${type.name}.${name}` });
    const read = reader(definition, this.ofRun(type, definition, nodes));
    return (source, part) => {
      let value: unknown;
      try {
        value = read(source, part.run);
      } catch (error) {
        return fail(error, part, key);
      }
      put(value, part, key);
    };
  }

  /** The field's arguments and `info`, made once for a run: no row has others. */
  private ofRun(parentType: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): OfRun {
    const index = this.fieldsSoFar++;
    const [node] = nodes as [FieldNode];
    // No directive of a compiled query skips or includes anything.
    Selection.fix(nodes);
    const fixed = definition.args.length === 0 ? noArguments : usesVariables(node) ? undefined : fixedArguments(definition, node);
    return ({ fields, settings: { common, variableValues } }) => {
      const known = fields[index];
      if (known !== undefined) return known;
      const args = fixed ?? getArgumentValues(definition, node, variableValues);
      // Without `path`, which differs from row to row and which no resolver reads.
      const info = { ...common, fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType, variableValues } as unknown as GraphQLResolveInfo;
      return (fields[index] = { args, info });
    };
  }
}

const noArguments: Record<string, unknown> = Object.freeze({});

function usesVariables(node: FieldNode): boolean {
  let uses = false;
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (uses = true) });
  return uses;
}

/** What cannot be read even once is left to the engine, which says why each time. */
function fixedArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
  try {
    return getArgumentValues(definition, node);
  } catch {
    throw new Unsupported(`the arguments of ${definition.name}`);
  }
}

/** What a thing has under the field's name, or what its resolver makes of it. */
function reader({ name, resolve }: GraphQLField<unknown, unknown>, ofRun: OfRun): (source: unknown, run: Run) => unknown {
  if (resolve !== undefined && resolve !== defaultFieldResolver) {
    return (source, run) => {
      const { args, info } = ofRun(run);
      return resolve(source, args, run.settings.context, info);
    };
  }
  return (source, run) => {
    const value = source == null ? undefined : (source as Content)[name];
    if (typeof value !== 'function') return value;
    const { args, info } = ofRun(run);
    return (source as Record<string, (...given: unknown[]) => unknown>)[name]!(args, run.settings.context, info);
  };
}
