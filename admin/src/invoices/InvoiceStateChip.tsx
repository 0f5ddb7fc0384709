import { ToneChip } from '../display/ToneChip.js';
import type { InvoiceState } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

const tones = { OPEN: 'info', OVERDUE: 'bad', PAID: 'good', CREDITED: 'quiet' } as const;

export function InvoiceStateChip({ state }: { state: InvoiceState }) {
  const text = useText();
  return <ToneChip tone={tones[state]}>{text(`money.invoices.states.${state}`)}</ToneChip>;
}
