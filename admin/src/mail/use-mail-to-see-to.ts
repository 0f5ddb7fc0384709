import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { MailToSeeToDocument } from '../generated/operations.js';

const askedAgainMs = 60_000;

/** The e-mails that came back or were given up, and wait for somebody to correct their address. */
export function useMailToSeeTo() {
  return useAsk(MailToSeeToDocument, {}, { enabled: useMay('messages.list'), refetchIntervalMs: () => askedAgainMs });
}
