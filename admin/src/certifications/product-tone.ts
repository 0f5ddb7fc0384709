import LapsedIcon from '@mui/icons-material/EventBusyOutlined';
import ExpiringIcon from '@mui/icons-material/HourglassBottomOutlined';
import MissingIcon from '@mui/icons-material/RemoveOutlined';
import ValidIcon from '@mui/icons-material/VerifiedOutlined';

import type { ProductCertificationState } from '../generated/operations.js';
import type { ToneName } from '../theme/tokens.js';

/** How each state looks: the icon and the words say it, the colour only helps. */
export const productLooks: Readonly<Record<ProductCertificationState, { tone: ToneName; icon: typeof ValidIcon }>> = {
  VALID: { tone: 'good', icon: ValidIcon },
  EXPIRING: { tone: 'waiting', icon: ExpiringIcon },
  LAPSED: { tone: 'bad', icon: LapsedIcon },
  MISSING: { tone: 'quiet', icon: MissingIcon },
};
