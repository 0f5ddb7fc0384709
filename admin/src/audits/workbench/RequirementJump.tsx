import TextField from '@mui/material/TextField';

import { useText } from '../../i18n/use-text.js';
import type { ItemViews } from './item-view.js';
import type { Section } from './sections.js';

interface RequirementJumpProps {
  sections: readonly Section[];
  views: ItemViews;
  currentId: string;
  onOpen: (itemId: string) => void;
}

/** All requirements in one drop-down, where a list beside would not fit. */
export function RequirementJump({ sections, views, currentId, onOpen }: RequirementJumpProps) {
  const text = useText();
  return (
    <TextField select fullWidth label={text('workbench.jump')} value={currentId} onChange={({ target }) => onOpen(target.value)} slotProps={{ select: { native: true }, htmlInput: { 'data-go-to': '' } }} sx={{ mb: 2.5 }}>
      {sections.map(({ location, items }) => (
        <optgroup key={location?.id ?? 'whole'} label={location?.name ?? text('workbench.whole')}>
          {items.map((item) => (
            <option key={item.id} value={item.id}>
              {`${text(`words.result.${views.get(item.id)?.result ?? item.result}`)}: ${item.text}`}
            </option>
          ))}
        </optgroup>
      ))}
    </TextField>
  );
}
