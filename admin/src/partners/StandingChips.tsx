import GoodIcon from '@mui/icons-material/CheckCircleOutlined';
import HoldIcon from '@mui/icons-material/PauseCircleOutlined';
import SuspendedIcon from '@mui/icons-material/BlockOutlined';
import Box from '@mui/material/Box';
import type { ComponentType } from 'react';

import { ToneChip } from '../display/ToneChip.js';
import type { AccountStanding } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

const looks: Readonly<Record<AccountStanding, { tone: ToneName; icon: ComponentType<{ sx?: object }> }>> = {
  GOOD: { tone: 'good', icon: GoodIcon },
  ON_HOLD: { tone: 'waiting', icon: HoldIcon },
  SUSPENDED: { tone: 'bad', icon: SuspendedIcon },
};

export function StandingChip({ standing, plain = false }: { standing: AccountStanding; plain?: boolean }) {
  const text = useText();
  const { tone, icon } = looks[standing];
  return (
    <ToneChip tone={tone} icon={icon} plain={plain && standing === 'GOOD'}>
      {text(`words.standing.${standing}`)}
    </ToneChip>
  );
}

export function StandingChips({ accounts }: { accounts: readonly { id: string; standing: AccountStanding }[] }) {
  const text = useText();
  if (accounts.length === 0) return <>{text('partners.noAccount')}</>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {accounts.map(({ id, standing }) => (
        <StandingChip key={id} standing={standing} plain />
      ))}
    </Box>
  );
}
