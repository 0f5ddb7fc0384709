import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import EndedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import HeldIcon from '@mui/icons-material/LockOutlined';
import PersonIcon from '@mui/icons-material/GavelOutlined';
import UnderWayIcon from '@mui/icons-material/SyncOutlined';
import UnsecuredIcon from '@mui/icons-material/LockOpenOutlined';
import type { ComponentType } from 'react';

import { ToneChip } from '../display/ToneChip.js';
import type { CardHoldState } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

type Look = readonly [ToneName, ComponentType<{ sx?: object }>];

const [held, waiting, bad, good, over, asking]: readonly Look[] = [['info', HeldIcon], ['waiting', PersonIcon], ['bad', UnsecuredIcon], ['good', DoneIcon], ['quiet', EndedIcon], ['info', UnderWayIcon]];

const looks: Readonly<Partial<Record<CardHoldState, Look>>> = {
  UNSECURED: bad!,
  DISPUTED: bad!,
  RECEIVABLE: bad!,
  CHARGED_BACK: bad!,
  OUTCOME_UNKNOWN: bad!,
  REVIEW: waiting!,
  ACTION_REQUIRED: waiting!,
  AUTHORIZED: held!,
  AWAITING_RETURN: held!,
  RECEIVED: held!,
  INSPECTED: held!,
  RELEASED: good!,
  CAPTURED: good!,
  REFUNDED: over!,
  WRITTEN_OFF: over!,
  DECLINED: over!,
  CANCELLED: over!,
};

/** Where a hold stands: what nothing secures, and what a person must look at, is seen at once. */
export function HoldStateChip({ state }: { state: CardHoldState }) {
  const text = useText();
  const [tone, icon] = looks[state] ?? asking!;
  return (
    <ToneChip tone={tone} icon={icon} plain>
      {text(`holds.state.${state}`)}
    </ToneChip>
  );
}
