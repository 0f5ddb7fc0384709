import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import type { HoldPageQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskForOtherCardDialog } from './AskForOtherCardDialog.js';
import { CardEntryDialog } from './CardEntryDialog.js';
import { RulingDialog } from './RulingDialog.js';
import type { RulingOption } from './ruling-option.js';

type Hold = NonNullable<HoldPageQuery['cardHold']>;
/** What the viewer may do about a hold now: what needs two persons says so before it is begun. */
export function HoldActions({ hold }: { hold: Hold }) {
  const text = useText();
  const mayDecide = useMay('holds.decide');
  const mayCard = useMay('holds.card');
  const [open, setOpen] = useState<RulingOption | 'OTHER_CARD' | 'CARD_ENTRY' | null>(null);
  const close = (): void => setOpen(null);
  const isCardAwaited = hold.authorizations.some(({ state }) => state === 'ACTION_REQUIRED');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
      {mayDecide && hold.rulings.map((option) => (
        <Button key={option.ruling} variant="outlined" onClick={() => setOpen(option)}>
          {text(option.needsSecondPerson ? 'holds.propose' : 'holds.decide', { ruling: text(`holds.ruling.${option.ruling}`) })}
        </Button>
      ))}
      {mayCard && hold.state === 'UNSECURED' && <Button variant="outlined" onClick={() => setOpen('OTHER_CARD')}>{text('holds.otherCard.open')}</Button>}
      {mayCard && isCardAwaited && <Button variant="outlined" onClick={() => setOpen('CARD_ENTRY')}>{text('holds.cardEntry.open')}</Button>}
      {open === 'OTHER_CARD' && <AskForOtherCardDialog hold={hold} onClose={close} />}
      {open === 'CARD_ENTRY' && <CardEntryDialog hold={hold} onClose={close} />}
      {open !== null && typeof open === 'object' && <RulingDialog hold={hold} option={open} onClose={close} />}
    </Box>
  );
}
