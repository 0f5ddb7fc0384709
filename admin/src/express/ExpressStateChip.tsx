import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import EndedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import UnderWayIcon from '@mui/icons-material/LocalShippingOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { ExpressState } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

export function ExpressStateChip({ state }: { state: ExpressState }) {
  const text = useText();
  const isOver = state === 'DECLINED' || state === 'CANCELLED';
  return (
    <ToneChip tone={state === 'SETTLED' ? 'good' : isOver ? 'quiet' : 'info'} icon={state === 'SETTLED' ? DoneIcon : isOver ? EndedIcon : UnderWayIcon} plain>
      {text(`express.state.${state}`)}
    </ToneChip>
  );
}
