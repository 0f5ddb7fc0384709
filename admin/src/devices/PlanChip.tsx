import CoveredIcon from '@mui/icons-material/VerifiedUserOutlined';
import UncoveredIcon from '@mui/icons-material/GppMaybeOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { PlanState } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

const shown = {
  COVERED: { tone: 'good', icon: CoveredIcon },
  UNCOVERED: { tone: 'waiting', icon: UncoveredIcon },
  UNKNOWN: { tone: 'quiet', icon: UnknownIcon },
} as const;

/** Whether an extended plan covers a device. */
export function PlanChip({ state }: { state: PlanState }) {
  const text = useText();
  return (
    <ToneChip {...shown[state]} plain>
      {text(`devices.planState.${state}`)}
    </ToneChip>
  );
}
