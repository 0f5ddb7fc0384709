import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import CancelledIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { RepairStatus } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

export function RepairStatusChip({ status }: { status: RepairStatus }) {
  const text = useText();
  const isDone = status === 'SPCM';
  const isCancelled = status === 'CANCELLED';
  return (
    <ToneChip tone={isDone ? 'good' : isCancelled ? 'quiet' : 'info'} icon={isDone ? DoneIcon : isCancelled ? CancelledIcon : OpenIcon} plain>
      {text(`words.repairStatus.${status}`)}
    </ToneChip>
  );
}
