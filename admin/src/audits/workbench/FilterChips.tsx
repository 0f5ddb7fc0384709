import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';

import { useText } from '../../i18n/use-text.js';
import { useTokens } from '../../theme/use-tokens.js';
import type { ItemViews } from './item-view.js';
import { type ItemFilter, itemFilters, matchesFilter, type Section } from './sections.js';

interface FilterChipsProps {
  sections: readonly Section[];
  views: ItemViews;
  /** The viewer is the partner that answers. */
  isAnswering: boolean;
  filter: ItemFilter;
  onFilter: (filter: ItemFilter) => void;
}

/** Which requirements are shown, with how many each choice would show. */
export function FilterChips({ sections, views, isAnswering, filter, onFilter }: FilterChipsProps) {
  const text = useText();
  const { accent, accentSoft, line } = useTokens();
  const items = sections.flatMap((section) => section.items);
  return (
    <Box role="group" aria-label={text('workbenchViews.filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {itemFilters.map((name) => {
        const isChosen = name === filter;
        const count = items.filter((item) => matchesFilter(item, name, views)).length;
        return (
          <ButtonBase
            key={name}
            aria-pressed={isChosen}
            onClick={() => onFilter(name)}
            sx={{ px: 1, minHeight: 26, borderRadius: '13px', border: `1px solid ${isChosen ? accent : line}`, bgcolor: isChosen ? accentSoft : 'transparent', color: isChosen ? accent : 'text.secondary', fontSize: '0.78125rem', fontWeight: 550, gap: 0.625 }}
          >
            {text(isAnswering && name === 'open' ? 'workbenchViews.filters.unanswered' : `workbenchViews.filters.${name}`)}
            <Box component="span" sx={{ fontWeight: 450 }}>{count}</Box>
          </ButtonBase>
        );
      })}
    </Box>
  );
}
