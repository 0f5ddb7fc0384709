import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { CountBadge } from '../display/CountBadge.js';
import { DeadLetterCountDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

const askedAgainMs = 60_000;

/** How many events are given up until somebody decides. */
export function DeadLetterCount() {
  const text = useText();
  const query = useAsk(DeadLetterCountDocument, {}, { enabled: useMay('dead-letters.list'), refetchIntervalMs: () => askedAgainMs });
  const count = query.data?.data.failedDeliveries.totalCount ?? 0;
  return <CountBadge count={count} name={text('deadLetters.waiting', { smart_count: count })} />;
}
