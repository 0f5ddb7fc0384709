import CancelledIcon from '@mui/icons-material/BlockOutlined';
import OpenIcon from '@mui/icons-material/Inventory2Outlined';
import SentIcon from '@mui/icons-material/LocalShippingOutlined';

import { ToneChip } from '../../display/ToneChip.js';
import type { ShipmentRowFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';

const tones = { OPEN: 'waiting', SUBMITTED: 'good', CANCELLED: 'quiet' } as const;
const icons = { OPEN: OpenIcon, SUBMITTED: SentIcon, CANCELLED: CancelledIcon } as const;

export function ShipmentStateChip({ state }: Pick<ShipmentRowFragment, 'state'>) {
  const text = useText();
  return (
    <ToneChip tone={tones[state]} icon={icons[state]}>
      {text(`returns.shipmentStates.${state}`)}
    </ToneChip>
  );
}
