import CompliantIcon from '@mui/icons-material/CheckCircle';
import NonCompliantIcon from '@mui/icons-material/Cancel';
import NotApplicableIcon from '@mui/icons-material/RemoveCircle';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import PartialIcon from '@mui/icons-material/Contrast';
import type { ComponentType } from 'react';

import type { AuditResult } from '../../generated/operations.js';
import type { ToneName } from '../../theme/tokens.js';

interface ResultLook {
  tone: ToneName;
  icon: ComponentType<{ sx?: object }>;
}

/** Five shapes, so that no result is told by its colour alone. */
export const resultLooks: Readonly<Record<AuditResult, ResultLook>> = {
  NOT_ASSESSED: { tone: 'quiet', icon: OpenIcon },
  COMPLIANT: { tone: 'good', icon: CompliantIcon },
  PARTIALLY_COMPLIANT: { tone: 'waiting', icon: PartialIcon },
  NON_COMPLIANT: { tone: 'bad', icon: NonCompliantIcon },
  NOT_APPLICABLE: { tone: 'quiet', icon: NotApplicableIcon },
};
