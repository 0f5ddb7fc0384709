import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { FindPartsDocument, FittingPartsDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { SearchField } from '../list/filters.js';
import { usePartWords } from '../parts/use-part-words.js';
import { AvailabilityText } from './AvailabilityText.js';
import type { FoundPart } from './basket-line.js';
import { fitsDevice, type OrderedRepair } from './fits-device.js';

const lettersMin = 2;

interface PartFinderProps {
  locationId: string;
  /** The repair that parts are looked for; null while none is named. */
  repair: OrderedRepair | null;
  onAdd: (part: FoundPart) => void;
}

/** Offers what fits a repair first, searches the catalogue, and tells of each part whether it could leave for the location now. */
export function PartFinder({ locationId, repair, onAdd }: PartFinderProps) {
  const text = useText();
  const [search, setSearch] = useState('');
  const isEnough = search.length >= lettersMin;
  const device = repair?.device ?? null;
  const found = useAsk(FindPartsDocument, { search }, { enabled: isEnough, keepPrevious: true });
  const filter = { repairId: repair?.id ?? null, substituted: false, ...(isEnough ? { search } : {}) };
  const answering = useAsk(FittingPartsDocument, { filter }, { enabled: repair !== null, keepPrevious: true });
  const fitting = repair === null ? [] : (answering.data?.data.parts.nodes ?? []);
  const others = isEnough ? (found.data?.data.parts.nodes ?? []).filter(({ id }) => !fitting.some((part) => part.id === id)) : [];
  const name = device === null ? '' : (device.productName ?? (device.productLine === null ? '' : text(`parts.lines.${device.productLine}`)));
  const numbers = [...fitting, ...others].map(({ number }) => number);
  return (
    <Panel title={text('partOrders.form.find')}>
      <Box sx={{ display: 'grid', gap: 1, pt: 1 }}>
        <SearchField label={text('parts.search')} value={search} onSearch={setSearch} />
        {isEnough && !found.isPending && numbers.length === 0 && <Box role="status">{text('partOrders.form.none')}</Box>}
        {fitting.length > 0 && <FoundParts title={text('partOrders.form.fitting', { device: name })} parts={fitting} {...{ numbers, locationId, onAdd }} />}
        {others.length > 0 && (
          <FoundParts title={fitting.length > 0 ? text('partOrders.form.others') : null} parts={others} warningOf={(part) => (device === null || fitsDevice(part, device) ? null : text('partOrders.form.doesNotFit', { device: name }))} {...{ numbers, locationId, onAdd }} />
        )}
      </Box>
    </Panel>
  );
}

interface FoundPartsProps {
  title: string | null;
  parts: readonly FoundPart[];
  /** All that are shown: what could leave is asked for at once. */
  numbers: readonly string[];
  locationId: string;
  /** What speaks against a part. */
  warningOf?: (part: FoundPart) => string | null;
  onAdd: (part: FoundPart) => void;
}

function FoundParts({ title, parts, numbers, locationId, warningOf, onAdd }: FoundPartsProps) {
  const text = useText();
  const words = usePartWords();
  return (
    <section>
      {title !== null && <Typography component="h3" sx={{ fontSize: '0.875rem', fontWeight: 600, pt: 0.5 }}>{title}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {parts.map((part) => {
          const warning = warningOf?.(part) ?? null;
          return (
            <Box component="li" key={part.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
              <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                <strong>{part.number}</strong> {words(part)}
                {part.substitute && ` → ${part.substitute.number}`}
                {warning !== null && <Box sx={{ color: 'warning.main', fontSize: '0.8125rem' }}>{warning}</Box>}
              </Box>
              <AvailabilityText numbers={numbers} number={part.number} locationId={locationId} />
              <Button size="small" aria-label={text('partOrders.form.addPart', { number: part.number })} onClick={() => onAdd(part)}>{text('partOrders.form.add')}</Button>
            </Box>
          );
        })}
      </Box>
    </section>
  );
}
