import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, valueFromASTUntyped, visit } from 'graphql';

import { compilePlan } from './compile-plan.js';
import type { Fetched } from './fetched.js';
import type { TypeTest } from './possible-types.js';
import type { AskSubgraph, Run } from './run.js';
import { compileObject, nothing, type Shaping } from './shape-answer.js';

export interface CompileOptions {
  plan: QueryPlan;
  operation: OperationDefinitionNode;
  /** The whole document. */
  document: DocumentNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As callers see it. */
  schema: GraphQLSchema;
  /** By all types of the supergraph. */
  isOf: TypeTest;
  /** By the types that callers see. */
  isSeenAs: TypeTest;
}

export interface CompiledOperation {
  operation: OperationDefinitionNode;
  document: DocumentNode;
  schema: GraphQLSchema;
  run(variables: Readonly<Record<string, unknown>>, ask: AskSubgraph): Promise<CompiledAnswer>;
}

export interface CompiledAnswer {
  data: Fetched | null;
  errors?: GraphQLError[];
}

type Shape = ReturnType<typeof compileObject>;

/** Compiles a planned operation; null when something in it is left to the engine: the schema itself, parts told later, names that every object has. */
export function compileOperation({ plan, operation, document: whole, fragments, schema, isOf, isSeenAs }: CompileOptions): CompiledOperation | null {
  const root = schema.getRootType(operation.operation);
  const flags = variablesThatDecide(operation, fragments);
  if (root == null || flags === null || plan.node === undefined || plan.node.kind === 'Subscription') return null;
  const step = compilePlan(plan.node, { operation, isOf });
  if (step === null) return null;
  const shapes = new Map<string, Shape>();
  const shapeFor = (variables: Readonly<Record<string, unknown>>): Shape => {
    const set = flags.map(({ name, otherwise }) => (variables[name] ?? otherwise) === true);
    const key = set.join();
    const known = shapes.get(key);
    if (known !== undefined) return known;
    const document = { fragments, flags: Object.fromEntries(flags.map(({ name }, index) => [name, set[index]!])) };
    const shape = compileObject(root, [operation.selectionSet], { schema, isOf: isSeenAs, document });
    shapes.set(key, shape);
    return shape;
  };
  return {
    operation,
    document: whole,
    schema,
    run: async (variables, ask) => {
      const run: Run = { data: {}, errors: [], variables, ask };
      await step(run, { objects: [run.data], path: [] });
      const shaping: Shaping = { path: [], errors: [] };
      const shaped = shapeFor(variables)(run.data, shaping);
      const data = shaped === nothing || shaped === null ? null : (shaped as Fetched);
      // What was not fetched is missing where it belongs: that is told once, with its cause.
      const errors = run.errors.length > 0 ? run.errors : shaping.errors;
      return errors.length > 0 ? { data, errors } : { data };
    },
  };
}

const flagsMax = 6;

interface Flag {
  name: string;
  otherwise: unknown;
}

/** The variables of @skip and @include; null when the operation is none that is compiled. */
function variablesThatDecide(operation: OperationDefinitionNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): Flag[] | null {
  const names = new Set<string>();
  let isUsual = true;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
  visit(document, {
    Field: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type' || (alias?.value ?? name.value) in Object.prototype) isUsual = false;
    },
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value === 'defer' || name.value === 'stream') isUsual = false;
      for (const { value } of given) if (value.kind === Kind.VARIABLE && (name.value === 'skip' || name.value === 'include')) names.add(value.name.value);
    },
  });
  if (!isUsual || names.size > flagsMax) return null;
  const given = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  return [...names].map((name) => ({ name, otherwise: given.get(name) === undefined ? undefined : valueFromASTUntyped(given.get(name)!) }));
}
