import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';

import type { PriceCategory } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { usePartWords } from '../parts/use-part-words.js';
import { AvailabilityText } from './AvailabilityText.js';
import type { BasketLine } from './basket-line.js';

const categories: readonly PriceCategory[] = ['STOCK', 'EXCHANGE', 'WARRANTY'];

interface BasketProps {
  lines: readonly BasketLine[];
  locationId: string;
  onChange: (lines: readonly BasketLine[]) => void;
}

/** What will be ordered: quantity and terms of each part, and whether it could leave now. */
export function Basket({ lines, locationId, onChange }: BasketProps) {
  const text = useText();
  const words = usePartWords();
  const change = (index: number, part: Partial<BasketLine>): void => onChange(lines.map((line, place) => (place === index ? { ...line, ...part } : line)));
  return (
    <Panel title={text('partOrders.form.basket')}>
      {lines.length === 0 && text('partOrders.form.empty')}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {lines.map(({ partNumber, part, quantity, priceCategory }, index) => (
          <Box component="li" key={`${partNumber} ${index}`} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
              <strong>{partNumber}</strong> {words(part)}
            </Box>
            <AvailabilityText numbers={lines.map((line) => line.partNumber)} number={partNumber} locationId={locationId} />
            <TextField size="small" value={quantity} onChange={({ target }) => change(index, { quantity: target.value })} sx={{ width: 76 }} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4, 'aria-label': text('partOrders.form.quantityOf', { number: partNumber }) } }} />
            <TextField select size="small" value={priceCategory} onChange={({ target }) => change(index, { priceCategory: target.value as PriceCategory })} slotProps={{ select: { native: true }, htmlInput: { 'aria-label': text('partOrders.form.termsOf', { number: partNumber }) } }}>
              {categories.map((category) => (
                <option key={category} value={category}>{text(`parts.categories.${category}`)}</option>
              ))}
            </TextField>
            <IconButton aria-label={text('partOrders.form.remove', { number: partNumber })} onClick={() => onChange(lines.filter((_, place) => place !== index))}>
              <RemoveIcon fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
