import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';

import { useViewer } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { type ProductFamily, WhoMayRepairDocument } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { ChoiceField } from '../list/filters.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { DateField } from '../technicians/forms/DateField.js';
import { productsOfTrack, tracks } from './matrix-wish.js';

const products: readonly ProductFamily[] = tracks.flatMap((track) => productsOfTrack[track]);

/** Asks who may repair a product on a date, also one that is over: who worked there then and held a certification that counted. */
export function WhoMayRepair() {
  const text = useText();
  const titleId = useId();
  const own = useViewer()?.organization ?? null;
  const [isOpen, setOpen] = useState(false);
  const [product, setProduct] = useState<ProductFamily>('IPHONE');
  const [on, setOn] = useState<string>(today());
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('whoMayRepair.open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby={titleId} fullWidth maxWidth="sm">
        <DialogTitle id={titleId}>{text('whoMayRepair.open')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
            <ChoiceField label={text('whoMayRepair.product')} value={product} choices={products.map((value) => ({ value, label: text(`words.product.${value}`) }))} onChoose={(value) => setProduct(value as ProductFamily)} />
            <DateField label={text('whoMayRepair.on')} value={on} onChange={setOn} />
          </Box>
          {own === null && <PartnerField label={text('certifications.partner')} value={partner} isFixed={false} isRequired={false} error={undefined} onChange={setPartner} />}
          {on !== '' && isOpen && <Answer product={product} on={on} organizationId={partner?.id ?? null} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => setOpen(false)}>{text('evidence.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

const shown = 50;

function Answer({ product, on, organizationId }: { product: ProductFamily; on: string; organizationId: string | null }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(WhoMayRepairDocument, { product, on, first: shown, filter: { organizationId } }, { keepPrevious: true });
  return (
    <AskState query={query}>
      {({ whoMayRepair: { nodes, totalCount, totalCountIsCapped } }) => (
        <Box role="status">
          <Box sx={{ fontWeight: 600, mb: 0.5 }}>{text('whoMayRepair.count', { count: `${formats.number(totalCount ?? nodes.length)}${totalCountIsCapped ? '+' : ''}` })}</Box>
          {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('whoMayRepair.nobody')}</Box>}
          <Box component="ul" aria-label={text('whoMayRepair.open')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {nodes.map(({ id, displayName, organization, location }) => (
              <Box component="li" key={id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
                <RecordLink to={`/technicians/${id}/show`}>{displayName}</RecordLink>
                <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{[organization.displayName, ...(location ? [location.name] : [])].join(' · ')}</Box>
              </Box>
            ))}
          </Box>
          {(totalCount ?? 0) > shown && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 1 }}>{text('whoMayRepair.more')}</Box>}
        </Box>
      )}
    </AskState>
  );
}
