import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';

import { useText } from '../../i18n/use-text.js';
import { useTokens } from '../../theme/use-tokens.js';
import type { FindingStates } from './findings.js';
import { resultLooks } from './result-looks.js';
import { assessedCount, type ItemFilter, itemFilters, matchesFilter, type Section, type WorkbenchItem } from './sections.js';

interface RequirementNavProps {
  auditId: string;
  sections: readonly Section[];
  states: FindingStates;
  filter: ItemFilter;
  onFilter: (filter: ItemFilter) => void;
  currentId: string;
  onOpen: (itemId: string) => void;
}

/** Every requirement by section, with its result. */
export function RequirementNav({ auditId, sections, states, filter, onFilter, currentId, onOpen }: RequirementNavProps) {
  const text = useText();
  const shown = sections.map((section) => ({ section, items: section.items.filter((item) => matchesFilter(item, filter, states)) })).filter(({ items }) => items.length > 0);
  return (
    <Box component="nav" aria-label={text('workbench.panes.requirements')}>
      <Box role="group" aria-label={text('workbench.filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, p: 1.5, pb: 1 }}>
        {itemFilters.map((name) => (
          <FilterChip key={name} name={name} isChosen={name === filter} onChoose={() => onFilter(name)} />
        ))}
      </Box>
      {shown.length === 0 && <Box sx={{ px: 2, py: 3, color: 'text.secondary', fontSize: '0.875rem' }}>{text('workbench.noneInFilter')}</Box>}
      {shown.map(({ section, items }) => (
        <Box key={section.location?.id ?? 'whole'} component="section" sx={{ pb: 1 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, px: 2, py: 0.75, fontSize: '0.8125rem' }}>
            <Box component="h2" sx={{ m: 0, fontSize: 'inherit', fontWeight: 650 }}>
              {section.location?.name ?? text('workbench.whole')}
            </Box>
            <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }} aria-label={text('workbench.sectionProgress', { assessed: assessedCount(section.items, states), total: section.items.length })} role="img">
              {`${assessedCount(section.items, states)}/${section.items.length}`}
            </Box>
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map((item) => (
              <RequirementRow key={item.id} auditId={auditId} item={item} states={states} isCurrent={item.id === currentId} onOpen={onOpen} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function FilterChip({ name, isChosen, onChoose }: { name: ItemFilter; isChosen: boolean; onChoose: () => void }) {
  const text = useText();
  const { accent, accentSoft, line } = useTokens();
  return (
    <ButtonBase
      aria-pressed={isChosen}
      onClick={onChoose}
      sx={{ px: 1, minHeight: 26, borderRadius: '13px', border: `1px solid ${isChosen ? accent : line}`, bgcolor: isChosen ? accentSoft : 'transparent', color: isChosen ? accent : 'text.secondary', fontSize: '0.78125rem', fontWeight: 550 }}
    >
      {text(`workbench.filters.${name}`)}
    </ButtonBase>
  );
}

interface RequirementRowProps extends Pick<RequirementNavProps, 'auditId' | 'states' | 'onOpen'> {
  item: WorkbenchItem;
  isCurrent: boolean;
}

function RequirementRow({ auditId, item, states, isCurrent, onOpen }: RequirementRowProps) {
  const text = useText();
  const tokens = useTokens();
  const link = useRef<HTMLAnchorElement>(null);
  const state = states.get(item.id);
  const result = state?.finding.result ?? item.result;
  const { tone, icon: Icon } = resultLooks[result];
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <Box
        component={Link}
        ref={link}
        to={`/audits/${auditId}/show/${item.id}`}
        onClick={(event: React.MouseEvent) => {
          // With a modifier the browser opens a tab of its own.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen(item.id);
        }}
        aria-current={isCurrent ? 'true' : undefined}
        data-go-to={isCurrent ? '' : undefined}
        sx={{
          display: 'grid',
          gridTemplateColumns: '20px 1fr',
          gap: 1,
          px: 2,
          py: 0.875,
          borderLeft: `3px solid ${isCurrent ? tokens.accent : 'transparent'}`,
          bgcolor: isCurrent ? tokens.accentSoft : 'transparent',
          color: 'text.primary',
          textDecoration: 'none',
          fontSize: '0.84375rem',
          lineHeight: 1.35,
          '&:hover': { bgcolor: isCurrent ? tokens.accentSoft : tokens.sunken },
          '&:focus-visible': { outline: `2px solid ${tokens.accent}`, outlineOffset: -2 },
        }}
      >
        <Icon sx={{ fontSize: 18, mt: '1px', color: tokens.tones[tone].strong }} />
        <span>
          <Box component="span" sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden', fontWeight: isCurrent ? 600 : 400 }}>
            {item.text}
          </Box>
          <Box component="span" sx={{ fontSize: '0.75rem', color: result === 'NOT_ASSESSED' ? 'text.secondary' : tokens.tones[tone].strong }}>
            {text(`words.result.${result}`)}
            {state?.finding.severity && (result === 'NON_COMPLIANT' || result === 'PARTIALLY_COMPLIANT') && ` · ${text(`words.severity.${state.finding.severity}`)}`}
            {state && state.stage !== 'saved' && ` · ${text('workbench.save.pending')}`}
          </Box>
        </span>
      </Box>
    </li>
  );
}
