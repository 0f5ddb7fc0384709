import Alert from '@mui/material/Alert';

import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { OpenProposalOfAccountDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

/** The change of an account's standing that waits for a second manager, when there is one. */
export function PendingProposal({ accountId }: { accountId: string }) {
  const text = useText();
  const formats = useFormats();
  const proposal = useAsk(OpenProposalOfAccountDocument, { accountId }).data?.data.standingProposals.nodes[0];
  if (proposal === undefined) return null;
  const values = { standing: text(`words.standing.${proposal.toStanding}`), name: proposal.proposedByName, date: formats.day(proposal.proposedAt) };
  return (
    <Alert severity="info">
      {text('accounts.change.pending', values)} <RecordLink to="/approvals">{text('approvals.title')}</RecordLink>
    </Alert>
  );
}
