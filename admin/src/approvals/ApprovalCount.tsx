import { CountBadge } from '../display/CountBadge.js';
import { useText } from '../i18n/use-text.js';
import { useOpenApprovals } from './use-open-approvals.js';

/** How many proposals wait for the viewer to decide. */
export function ApprovalCount() {
  const text = useText();
  const { toDecide } = useOpenApprovals();
  return <CountBadge count={toDecide} name={text('approvals.waiting', { smart_count: toDecide })} />;
}
