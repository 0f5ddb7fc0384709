import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';

import { useText } from '../../i18n/use-text.js';
import { useTokens } from '../../theme/use-tokens.js';
import { FilterChips } from './FilterChips.js';
import { isFailing } from './finding.js';
import type { ItemViews } from './item-view.js';
import { resultLooks } from './result-looks.js';
import { assessedCount, filteredSections, type ItemFilter, type Section } from './sections.js';
import type { WorkbenchItem } from './workbench-audit.js';

interface RequirementNavProps {
  auditId: string;
  sections: readonly Section[];
  views: ItemViews;
  isAnswering: boolean;
  filter: ItemFilter;
  onFilter: (filter: ItemFilter) => void;
  currentId: string;
  onOpen: (itemId: string) => void;
}

/** Every requirement by section, with its result. */
export function RequirementNav({ auditId, sections, views, isAnswering, filter, onFilter, currentId, onOpen }: RequirementNavProps) {
  const text = useText();
  const shown = filteredSections(sections, filter, views);
  return (
    <Box component="nav" aria-label={text('workbench.panes.requirements')}>
      <Box sx={{ p: 1.5, pb: 1 }}>
        <FilterChips {...{ sections, views, isAnswering, filter, onFilter }} />
      </Box>
      {shown.length === 0 && <Box sx={{ px: 2, py: 3, color: 'text.secondary', fontSize: '0.875rem' }}>{text('workbench.noneInFilter')}</Box>}
      {shown.map(({ location, items }) => {
        const all = sections.find((section) => section.location === location)!.items;
        const progress = { assessed: assessedCount(all, views), total: all.length };
        return (
        <Box key={location?.id ?? 'whole'} component="section" sx={{ pb: 1 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, px: 2, py: 0.75, fontSize: '0.8125rem' }}>
            <Box component="h2" sx={{ m: 0, fontSize: 'inherit', fontWeight: 650 }}>
              {location?.name ?? text('workbench.whole')}
            </Box>
            <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }} aria-label={text('workbench.sectionProgress', progress)} role="img">
              {`${progress.assessed}/${progress.total}`}
            </Box>
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {items.map((item) => (
              <RequirementRow key={item.id} auditId={auditId} item={item} views={views} isCurrent={item.id === currentId} onOpen={onOpen} />
            ))}
          </Box>
        </Box>
        );
      })}
    </Box>
  );
}

interface RequirementRowProps extends Pick<RequirementNavProps, 'auditId' | 'views' | 'onOpen'> {
  item: WorkbenchItem;
  isCurrent: boolean;
}

function RequirementRow({ auditId, item, views, isCurrent, onOpen }: RequirementRowProps) {
  const text = useText();
  const tokens = useTokens();
  const link = useRef<HTMLAnchorElement>(null);
  const { result, severity, isUnsaved, evidence, lacksEvidence } = views.get(item.id)!;
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
            {severity !== null && isFailing(result) && ` · ${text(`words.severity.${severity}`)}`}
            {isUnsaved && ` · ${text('workbench.save.pending')}`}
          </Box>
          {(lacksEvidence || (evidence ?? 0) > 0) && (
            <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: lacksEvidence ? tokens.tones.waiting.strong : 'text.secondary' }}>
              {lacksEvidence ? text('workbenchViews.filters.unproven') : text('workbenchViews.files', { smart_count: evidence ?? 0 })}
            </Box>
          )}
        </span>
      </Box>
    </li>
  );
}
