import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { ToneChip } from '../display/ToneChip.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { ReserveVoucherDialog } from './forms/ReserveVoucherDialog.js';
import type { Certified } from './certified.js';

const tones = { ISSUED: 'good', RESERVED: 'info', USED: 'quiet', EXPIRED: 'bad' } as const;

type Voucher = Certified['examVouchers'][number];

export function VouchersPanel({ partnerId, vouchers }: { partnerId: string; vouchers: readonly Voucher[] }) {
  const text = useText();
  const mayReserve = useMay('vouchers.reserve');
  const [reserved, setReserved] = useState<Voucher | null>(null);
  const left = vouchers.filter(isOpen).length;
  return (
    <Panel title={text('vouchers.title')}>
      <Box sx={{ fontSize: '0.875rem', mb: 1 }}>{text('vouchers.left', { left, given: vouchers.length })}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, justifyItems: 'start' }}>
        {vouchers.map((voucher) => (
          <Box component="li" key={voucher.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <ToneChip tone={tones[voucher.status]}>{text('vouchers.one', { number: voucher.number, status: statusOf(voucher, text) })}</ToneChip>
            {mayReserve && isOpen(voucher) && (
              <Button size="small" onClick={() => setReserved(voucher)} aria-label={text('technicianForms.reserve', { number: voucher.number })}>
                {text(voucher.status === 'RESERVED' ? 'technicianForms.edit' : 'technicianForms.reserveShort')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {reserved && <ReserveVoucherDialog partnerId={partnerId} voucher={reserved} onClose={() => setReserved(null)} />}
    </Panel>
  );
}

function isOpen({ status }: Voucher): boolean {
  return status === 'ISSUED' || status === 'RESERVED';
}

function statusOf({ status, reservedFor }: Voucher, text: ReturnType<typeof useText>): string {
  return `${text(`vouchers.statuses.${status}`)}${reservedFor ? ` (${reservedFor.displayName})` : ''}`;
}
