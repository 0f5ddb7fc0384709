import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { Facts } from '../display/Facts.js';
import { ToneChip } from '../display/ToneChip.js';
import { useMoney } from '../display/use-money.js';
import type { CreditLinePartsFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { CreditBar } from './CreditBar.js';
import { ProposeLimitDialog } from './ProposeLimitDialog.js';
import { ProposeRaiseDialog } from './ProposeRaiseDialog.js';

interface CreditPanelProps {
  organization: { id: string; region: string | null };
  lines: readonly CreditLinePartsFragment[];
}

const tones = { APPROVED: 'good', REQUESTED: 'waiting', DECLINED: 'bad' } as const;

/** The credit lines of an organisation: limit, used, held and available, each as a bar and in words. */
export function CreditPanel({ organization, lines }: CreditPanelProps) {
  const text = useText();
  const mayPropose = useMay('credit.propose');
  const [proposing, setProposing] = useState<CreditLinePartsFragment | 'new' | null>(null);
  const [raising, setRaising] = useState<CreditLinePartsFragment | null>(null);
  return (
    <Panel title={text('money.credit.title')} action={mayPropose && <Button onClick={() => setProposing('new')}>{text('money.credit.proposeNew')}</Button>}>
      {lines.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('money.credit.none')}</Box>}
      <Box sx={{ display: 'grid', gap: 3 }}>
        {lines.map((line) => (
          <Box key={line.id} sx={{ display: 'grid', gap: 1.25 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <strong>{line.currency}</strong>
              <ToneChip tone={tones[line.status]}>{text(`money.credit.status.${line.status}`)}</ToneChip>
              {mayPropose && (
                <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
                  <Button onClick={() => setProposing(line)}>{text('money.credit.changeLimit')}</Button>
                  {line.status === 'APPROVED' && <Button onClick={() => setRaising(line)}>{text('money.credit.raise')}</Button>}
                </Box>
              )}
            </Box>
            <CreditBar limitMinor={line.limit.amountMinor} usedMinor={line.used.amountMinor} heldMinor={line.held.amountMinor} />
            <LineFacts line={line} />
          </Box>
        ))}
      </Box>
      {proposing !== null && <ProposeLimitDialog organization={organization} line={proposing === 'new' ? null : proposing} onClose={() => setProposing(null)} />}
      {raising !== null && <ProposeRaiseDialog line={raising} onClose={() => setRaising(null)} />}
    </Panel>
  );
}

function LineFacts({ line }: { line: CreditLinePartsFragment }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const amounts = (['limit', 'used', 'held', 'available'] as const).map((name) => ({ label: text(`money.credit.${name}`), value: money(line[name]) }));
  const raises = line.raises.map(({ amount, endsAt }) => text('money.credit.raisedUntil', { amount: money(amount), date: formats.day(endsAt) }));
  const agreed = line.agreedOn === null ? line.agreedWith : text('money.credit.agreedWith', { group: line.agreedWith, date: formats.date(line.agreedOn) });
  const isOverdrawn = line.available.amountMinor.startsWith('-');
  return (
    <>
      <Facts columns={130} facts={[...amounts, { label: text('money.credit.agreement'), value: agreed }, ...(raises.length > 0 ? [{ label: text('money.credit.raises'), value: formats.list(raises) }] : [])]} />
      {isOverdrawn && <Alert severity="error">{text('money.credit.beneath', { amount: money({ ...line.available, amountMinor: line.available.amountMinor.slice(1) }) })}</Alert>}
    </>
  );
}
