import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';

import { useText } from '../../../i18n/use-text.js';
import { hiddenVisually } from '../../../layout/hidden-visually.js';
import type { AnswerDraft, AnswerState } from '../../answers/use-answers.js';
import { FilterChips } from '../FilterChips.js';
import type { Finding } from '../finding.js';
import type { FindingStates } from '../findings.js';
import type { ItemViews } from '../item-view.js';
import { filteredSections, type ItemFilter, type Section } from '../sections.js';
import type { WorkbenchAudit } from '../workbench-audit.js';
import { RequirementRow } from './RequirementRow.js';
import { SectionHead } from './SectionHead.js';

export interface RequirementTableProps {
  audit: WorkbenchAudit;
  sections: readonly Section[];
  states: FindingStates;
  views: ItemViews;
  filter: ItemFilter;
  onFilter: (filter: ItemFilter) => void;
  mayEdit: boolean;
  /** Given where the viewer is the partner that answers. */
  answers: ReadonlyMap<string, AnswerState> | null;
  currentId: string;
  onCurrent: (itemId: string) => void;
  onOpen: (itemId: string) => void;
  onChange: (itemId: string, part: Partial<Finding>) => void;
  onAnswer: (itemId: string, part: Partial<AnswerDraft>) => void;
}

/** Every requirement in one dense table, to be assessed with the keys of its rows or from field to field. */
export function RequirementTable(props: RequirementTableProps) {
  const { audit, sections, states, views, filter, onFilter, mayEdit, answers, currentId, onCurrent, onOpen, onChange, onAnswer } = props;
  const text = useText();
  // A row that no longer matches stays until another filter is chosen: what is being written must not vanish.
  const [kept, setKept] = useState<{ filter: ItemFilter; ids: ReadonlySet<string> }>(() => ({ filter: 'all', ids: new Set() }));
  const matching = filteredSections(sections, filter, views);
  if (kept.filter !== filter) setKept({ filter, ids: new Set(matching.flatMap(({ items }) => items.map(({ id }) => id))) });
  const shown = filter === 'all' ? matching : sections.map((section) => ({ ...section, items: section.items.filter(({ id }) => kept.ids.has(id)) })).filter(({ items }) => items.length > 0);
  const changeAll = (ids: readonly string[], part: Partial<Finding>): void => ids.forEach((id) => onChange(id, part));
  return (
    <Box sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <FilterChips {...{ sections, views, filter, onFilter }} isAnswering={answers !== null} />
      {shown.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('workbench.noneInFilter')}</Box>}
      {shown.length > 0 && (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', overflow: 'clip' }}>
          <Table size="small" sx={{ display: { xs: 'block', md: 'table' }, '& tbody': { display: { xs: 'block', md: 'table-row-group' } }, '& td, & th': { py: 0.75, px: 1.25 } }}>
            <caption style={hiddenVisually}>{text('workbenchViews.table.caption', { number: audit.number })}</caption>
            <TableHead sx={{ display: { xs: 'none', md: 'table-header-group' } }}>
              <TableRow>
                <TableCell>{text('workbench.jump')}</TableCell>
                <TableCell sx={{ width: 190 }}>{text(answers === null ? 'workbench.result' : 'answers.claim')}</TableCell>
                {answers === null && <TableCell sx={{ width: 150 }}>{text('workbench.severity')}</TableCell>}
                <TableCell sx={{ width: '32%' }}>{text(answers === null ? 'workbench.observation' : 'answers.words')}</TableCell>
                <TableCell sx={{ width: 130 }}>{text('workbench.evidence.title')}</TableCell>
              </TableRow>
            </TableHead>
            {shown.map((section) => (
              <TableBody key={section.location?.id ?? 'whole'}>
                <SectionHead section={section} views={views} mayEdit={mayEdit} columns={answers === null ? 5 : 4} onChangeAll={changeAll} />
                {section.items.map((item) => (
                  <RequirementRow
                    key={item.id}
                    item={item}
                    state={states.get(item.id)!}
                    view={views.get(item.id)!}
                    mayEdit={mayEdit}
                    answer={answers?.get(item.id) ?? null}
                    isAnswering={answers !== null}
                    isCurrent={item.id === currentId}
                    onCurrent={() => onCurrent(item.id)}
                    onOpen={() => onOpen(item.id)}
                    onChange={(part) => onChange(item.id, part)}
                    onAnswer={(part) => onAnswer(item.id, part)}
                  />
                ))}
              </TableBody>
            ))}
          </Table>
        </Box>
      )}
    </Box>
  );
}
