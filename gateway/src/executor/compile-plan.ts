import type { ConditionNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

import { compileFetch } from './compile-fetch.js';
import { placeBelow } from './places.js';
import type { TypeTest } from './possible-types.js';
import type { Step } from './run.js';

export interface PlanOptions {
  operation: OperationDefinitionNode;
  isOf: TypeTest;
}

/** Compiles a part of a plan; null when something in it is left to the engine. */
export function compilePlan(node: PlanNode, options: PlanOptions): Step | null {
  switch (node.kind) {
    case 'Fetch':
      return isUnusual(node) ? null : compileFetch(node, options.isOf);
    case 'Sequence': {
      const steps = compileAll(node.nodes, options);
      return steps && (async (run, place) => {
        for (const step of steps) await step(run, place);
      });
    }
    case 'Parallel': {
      const steps = compileAll(node.nodes, options);
      return steps && (async (run, place) => void (await Promise.all(steps.map(async (step) => step(run, place)))));
    }
    case 'Flatten': {
      const path = node.path.map(String);
      const step = path.some(isConditional) ? null : compilePlan(node.node, options);
      return step && ((run, place) => {
        const below = placeBelow(place, path);
        return below.objects.length === 0 ? undefined : step(run, below);
      });
    }
    case 'Condition':
      return compileCondition(node, options);
    case 'Defer':
      return null;
  }
}

const isUnusual = ({ contextRewrites, hasDefers }: FetchNode): boolean => (contextRewrites?.length ?? 0) > 0 || hasDefers === true;

/** The planner can be told to write conditions on types into paths; it is not. */
const isConditional = (part: string): boolean => part !== '@' && !/^\w+$/.test(part);

function compileAll(nodes: readonly PlanNode[], options: PlanOptions): Step[] | null {
  const steps = nodes.map((node) => compilePlan(node, options));
  return steps.every((step) => step !== null) ? steps : null;
}

function compileCondition({ condition, ifClause, elseClause }: ConditionNode, options: PlanOptions): Step | null {
  const [met, unmet] = [ifClause, elseClause].map((clause): Step | null => (clause === undefined ? () => undefined : compilePlan(clause, options)));
  const given = options.operation.variableDefinitions?.find(({ variable }) => variable.name.value === condition)?.defaultValue;
  const otherwise: unknown = given === undefined ? undefined : valueFromASTUntyped(given);
  return met && unmet ? (run, place) => ((run.variables[condition] ?? otherwise) === true ? met : unmet)(run, place) : null;
}
