import { askingStates, holdTransitions, settledStates } from './hold-moves.js';

const anyAsking = 'asking';

/** The table of moves as a Mermaid state diagram; the states in which the provider is asked lose and learn their outcome alike. */
export function holdDiagram(): string {
  const drawn = holdTransitions().filter(({ move }) => move !== 'LOSE_OUTCOME' && move !== 'LEARN_OUTCOME');
  const lines = [
    '[*] --> DRAFT',
    ...drawn.map(({ from, move, to }) => `${from} --> ${to}: ${move}`),
    `state "${askingStates.join(', ')}" as ${anyAsking}`,
    `${anyAsking} --> OUTCOME_UNKNOWN: LOSE_OUTCOME`,
    `OUTCOME_UNKNOWN --> ${anyAsking}: LEARN_OUTCOME, back to the one that was left`,
    ...settledStates.map((state) => `${state} --> [*]`),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n');
}
