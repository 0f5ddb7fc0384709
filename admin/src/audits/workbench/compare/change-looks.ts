import BetterIcon from '@mui/icons-material/TrendingUpOutlined';
import NewIcon from '@mui/icons-material/FiberNewOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import OtherIcon from '@mui/icons-material/SwapHorizOutlined';
import SameIcon from '@mui/icons-material/TrendingFlatOutlined';
import WorseIcon from '@mui/icons-material/TrendingDownOutlined';
import type { ComponentType } from 'react';

import type { ToneName } from '../../../theme/tokens.js';
import type { Change } from './comparison.js';

/** Six shapes, so that no change is told by its colour alone. */
export const changeLooks: Readonly<Record<Change, { tone: ToneName; icon: ComponentType<{ sx?: object }> }>> = {
  better: { tone: 'good', icon: BetterIcon },
  worse: { tone: 'bad', icon: WorseIcon },
  other: { tone: 'info', icon: OtherIcon },
  same: { tone: 'quiet', icon: SameIcon },
  open: { tone: 'quiet', icon: OpenIcon },
  new: { tone: 'info', icon: NewIcon },
};
