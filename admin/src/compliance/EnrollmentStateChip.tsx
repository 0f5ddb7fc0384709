import ActiveIcon from '@mui/icons-material/CheckCircleOutlined';
import EndedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import OnboardingIcon from '@mui/icons-material/HourglassEmpty';
import RiskIcon from '@mui/icons-material/WarningAmberOutlined';
import SuspendedIcon from '@mui/icons-material/PauseCircleOutlineOutlined';
import type { ComponentType } from 'react';

import { ToneChip } from '../display/ToneChip.js';
import type { EnrollmentState } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

const looks: Readonly<Record<EnrollmentState, { tone: ToneName; icon: ComponentType<{ sx?: object }> }>> = {
  ONBOARDING: { tone: 'waiting', icon: OnboardingIcon },
  ACTIVE: { tone: 'good', icon: ActiveIcon },
  AT_RISK: { tone: 'bad', icon: RiskIcon },
  SUSPENDED: { tone: 'bad', icon: SuspendedIcon },
  ENDED: { tone: 'quiet', icon: EndedIcon },
};

export function EnrollmentStateChip({ state }: { state: EnrollmentState }) {
  const text = useText();
  return (
    <ToneChip tone={looks[state].tone} icon={looks[state].icon}>
      {text(`compliance.state.${state}`)}
    </ToneChip>
  );
}
