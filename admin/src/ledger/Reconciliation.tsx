import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { VerifyLedgerDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

/** Recomputes every balance when asked to, and says what does not add up. */
export function Reconciliation({ isAskedAtOnce = false }: { isAskedAtOnce?: boolean }) {
  const text = useText();
  const formats = useFormats();
  const [isAsked, setAsked] = useState(isAskedAtOnce);
  const query = useAsk(VerifyLedgerDocument, {}, { enabled: isAsked, staleTimeMs: 0 });
  const verify = (): void => {
    if (isAsked) void query.refetch();
    setAsked(true);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Panel title={text(isAskedAtOnce ? 'reconciliation.ledger' : 'money.ledger.reconciliation')} action={<Button onClick={verify} disabled={query.isFetching}>{text('money.ledger.verify')}</Button>}>
        {!isAsked && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('money.ledger.verifyNote')}</Box>}
        {isAsked && (
          <AskState query={query} loading={<Box role="status">{text('money.ledger.verifying')}</Box>}>
            {({ verifyLedger: { verifiedAt, accounts, transfers, problems } }) => (
              <Box role="status" sx={{ display: 'grid', gap: 1 }}>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                  <ToneChip tone={problems.length === 0 ? 'good' : 'bad'}>{text('money.ledger.problems', { smart_count: problems.length })}</ToneChip>
                  <span>{text('money.ledger.verified', { accounts: formats.number(accounts), transfers: formats.number(transfers), time: formats.dateTime(verifiedAt) })}</span>
                </Box>
                {problems.map(({ kind, organizationId, thingId, expected, found }) => (
                  <div key={`${kind}/${thingId}`}>
                    {text(`money.ledger.problemKinds.${kind}`)} <RecordLink to={`/partners/${organizationId}/show`}>{thingId}</RecordLink> {text('money.ledger.expected', { expected, found })}
                  </div>
                ))}
              </Box>
            )}
          </AskState>
        )}
      </Panel>
    </Box>
  );
}
