import { ToneChip } from '../display/ToneChip.js';
import { verdictIcons } from '../display/verdict.js';
import type { AssessmentOutcome } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

const looks = { ELIGIBLE: { tone: 'good', icon: verdictIcons.MET }, PENDING: { tone: 'waiting', icon: verdictIcons.NEEDS_EVIDENCE }, NOT_ELIGIBLE: { tone: 'bad', icon: verdictIcons.NOT_MET } } as const satisfies Record<AssessmentOutcome, { tone: ToneName; icon: unknown }>;

/** The outcome of a decision, in the words of somebody who takes part. */
export function OutcomeChip({ overall }: { overall: AssessmentOutcome }) {
  const text = useText();
  return (
    <ToneChip tone={looks[overall].tone} icon={looks[overall].icon}>
      {text(`compliance.outcome.${overall}`)}
    </ToneChip>
  );
}
