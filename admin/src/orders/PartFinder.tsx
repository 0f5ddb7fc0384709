import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { FindPartsDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { SearchField } from '../list/filters.js';
import { usePartWords } from '../parts/use-part-words.js';
import { AvailabilityText } from './AvailabilityText.js';
import type { FoundPart } from './basket-line.js';

const lettersMin = 2;

/** Searches the catalogue, and tells of each part whether it could leave for the location now. */
export function PartFinder({ locationId, onAdd }: { locationId: string; onAdd: (part: FoundPart) => void }) {
  const text = useText();
  const words = usePartWords();
  const [search, setSearch] = useState('');
  const isEnough = search.length >= lettersMin;
  const found = useAsk(FindPartsDocument, { search }, { enabled: isEnough, keepPrevious: true });
  const parts = isEnough ? (found.data?.data.parts.nodes ?? []) : [];
  return (
    <Panel title={text('partOrders.form.find')}>
      <Box sx={{ display: 'grid', gap: 1, pt: 1 }}>
        <SearchField label={text('parts.search')} value={search} onSearch={setSearch} />
        {isEnough && !found.isPending && parts.length === 0 && <Box role="status">{text('partOrders.form.none')}</Box>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {parts.map((part) => (
            <Box component="li" key={part.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
              <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                <strong>{part.number}</strong> {words(part)}
                {part.substitute && ` → ${part.substitute.number}`}
              </Box>
              <AvailabilityText numbers={parts.map(({ number }) => number)} number={part.number} locationId={locationId} />
              <Button size="small" aria-label={text('partOrders.form.addPart', { number: part.number })} onClick={() => onAdd(part)}>{text('partOrders.form.add')}</Button>
            </Box>
          ))}
        </Box>
      </Box>
    </Panel>
  );
}
