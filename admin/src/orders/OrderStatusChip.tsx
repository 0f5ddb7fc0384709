import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import WaitingIcon from '@mui/icons-material/HourglassEmptyOutlined';
import RefusedIcon from '@mui/icons-material/HighlightOffOutlined';
import ShippedIcon from '@mui/icons-material/LocalShippingOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import CancelledIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { PartOrderStatus } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

const looks = {
  SUBMITTED: { tone: 'waiting', icon: WaitingIcon },
  CREDIT_RESERVED: { tone: 'info', icon: OpenIcon },
  BACK_ORDERED: { tone: 'waiting', icon: WaitingIcon },
  REFUSED: { tone: 'bad', icon: RefusedIcon },
  PARTLY_SHIPPED: { tone: 'info', icon: ShippedIcon },
  SHIPPED: { tone: 'info', icon: ShippedIcon },
  DELIVERED: { tone: 'good', icon: DoneIcon },
  CANCELLED: { tone: 'quiet', icon: CancelledIcon },
} as const;

export function OrderStatusChip({ status }: { status: PartOrderStatus }) {
  const text = useText();
  const { tone, icon } = looks[status];
  return (
    <ToneChip tone={tone} icon={icon} plain>
      {text(`partOrders.statuses.${status}`)}
    </ToneChip>
  );
}
