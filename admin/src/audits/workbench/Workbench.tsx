import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { usePageTitle } from '../../layout/use-page-title.js';
import { useAnswers } from '../answers/use-answers.js';
import { useEvidenceOfAudit } from '../item-evidence/use-item-evidence.js';
import { StageBanner } from '../moves/StageBanner.js';
import { AssessPane } from './AssessPane.js';
import { ComparePane } from './compare/ComparePane.js';
import { ConflictDialog } from './ConflictDialog.js';
import { EvidencePane } from './EvidencePane.js';
import { nextSeverity } from './finding.js';
import { itemViews } from './item-view.js';
import { KeyboardHelp } from './KeyboardHelp.js';
import { LockedBanner } from './LockedBanner.js';
import { ReportPane } from './report/ReportPane.js';
import { RequirementJump } from './RequirementJump.js';
import { RequirementNav } from './RequirementNav.js';
import { type ItemFilter, matchesFilter, sectionsOf } from './sections.js';
import type { WorkbenchAudit } from './workbench-audit.js';
import { RequirementTable } from './table/RequirementTable.js';
import { useCurrentItem } from './use-current-item.js';
import { useFindings } from './use-findings.js';
import { useEarlierEvidence } from './use-earlier-evidence.js';
import { useShortcuts } from './use-shortcuts.js';
import { WorkbenchBar } from './WorkbenchBar.js';
import { type Pane, WorkbenchTabs } from './WorkbenchTabs.js';

const barHeight = 112;
const paneHeight = `calc(100vh - 52px - ${barHeight}px)`;

export function Workbench({ audit, viewerId }: { audit: WorkbenchAudit; viewerId: string }) {
  const text = useText();
  const { breakpoints } = useTheme();
  const isWide = useMediaQuery(breakpoints.up('lg'), { noSsr: true });
  const isNarrow = useMediaQuery(breakpoints.down('md'), { noSsr: true });
  const { findings, states, recovered } = useFindings({ audit, viewerId });
  const mayEdit = useMay('audits.edit') && audit.status === 'IN_REVIEW';
  const sections = useMemo(() => sectionsOf(audit), [audit]);
  const items = useMemo(() => sections.flatMap((section) => section.items), [sections]);
  const answers = useAnswers(audit);
  const isAnswering = useMay('audits.answer') && (audit.status === 'SELF_ASSESSMENT' || audit.status === 'CHANGES_REQUESTED');
  const evidence = useEvidenceOfAudit(audit.id);
  const given = isAnswering ? answers.states : null;
  const views = useMemo(() => itemViews({ items, states, answers: given, evidence, viewerId }), [items, states, given, evidence, viewerId]);
  const [filter, setFilter] = useState<ItemFilter>('all');
  const [pane, setPane] = useState<Pane>('assess');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const observation = useRef<HTMLTextAreaElement>(null);
  const evidenceRef = useRef<HTMLElement>(null);
  usePageTitle(`${audit.number} ${audit.organization.displayName}`);

  const { position, positionNow, open: move, mode, choose } = useCurrentItem({ auditId: audit.id, items });
  const item = items[position];
  const earlier = useEarlierEvidence(audit.id, item);
  const placeOf = (id: string): number => items.findIndex((candidate) => candidate.id === id);
  const open = (next: number): void => {
    setPane('assess');
    move(next);
  };
  const openItem = (id: string): void => {
    choose('focus');
    open(placeOf(id));
  };
  const isShown = (index: number): boolean => matchesFilter(items[index]!, filter, views);
  const after = (from: number, test: (index: number) => boolean): number => items.findIndex((_item, index) => index > from && test(index));
  const before = (from: number): number => items.findLastIndex((_item, index) => index < from && isShown(index));
  const isOpen = (index: number): boolean => views.get(items[index]!.id)?.result === 'NOT_ASSESSED';

  // Drawn before the next key comes, which may already be a part of what is written.
  const focusIn = (shown: Pane, find: () => HTMLElement | null | undefined): void => {
    flushSync(() => {
      choose('focus');
      setPane(shown);
    });
    find()?.focus();
  };
  const step = (next: number): void => {
    if (next === -1) return;
    if (mode === 'focus' || mode === 'report') return open(next);
    flushSync(() => move(next));
    focusRow(items[next]!.id);
  };

  useShortcuts((shortcut) => {
    const now = positionNow();
    const current = items[now];
    if (current === undefined) return;
    switch (shortcut.kind) {
      case 'result':
        if (mayEdit) findings.change(current.id, { result: shortcut.result });
        if (isAnswering) answers.change(current.id, { claim: shortcut.result });
        return;
      case 'severity':
        if (mayEdit) findings.change(current.id, { severity: nextSeverity(findings.snapshot().get(current.id)!.finding) });
        return;
      case 'next':
        return step(after(now, isShown));
      case 'previous':
        return step(before(now));
      case 'nextOpen':
        return step(after(now, isOpen));
      case 'observation':
        return mode === 'table' ? rowPart('words', current.id)?.focus() : focusIn('assess', () => observation.current ?? document.querySelector<HTMLElement>('[data-answer-words]'));
      case 'action':
        return focusIn('assess', () => document.querySelector<HTMLElement>('[data-corrective-action]'));
      case 'evidence':
        return focusIn('evidence', () => evidenceRef.current);
      case 'goTo':
        return focusIn('requirements', () => document.querySelector<HTMLElement>('[data-go-to]'));
      case 'view':
        flushSync(() => choose(shortcut.mode));
        return focusRow(current.id);
      case 'help':
        return setHelpOpen(true);
    }
  });

  if (item === undefined) return null;
  const state = states.get(item.id)!;
  const rows = { audit, sections, states, views, filter, onFilter: setFilter, currentId: item.id, onCurrent: (id: string) => move(placeOf(id)), onOpen: openItem };
  const nav = <RequirementNav auditId={audit.id} sections={sections} views={views} isAnswering={isAnswering} filter={filter} onFilter={setFilter} currentId={item.id} onOpen={openItem} />;
  const assess = (
    <AssessPane
      key={item.id}
      audit={audit}
      item={item}
      state={state}
      answer={given?.get(item.id) ?? null}
      onAnswer={(part) => answers.change(item.id, part)}
      mayEdit={mayEdit}
      place={{ position, total: items.length, previous: before(position), next: after(position, isShown), nextOpen: after(position, isOpen) }}
      observationRef={observation}
      onChange={(part) => findings.change(item.id, part)}
      onOpen={open}
      onRetry={() => void findings.flush()}
    />
  );
  const evidencePane = <EvidencePane ref={evidenceRef} audit={audit} item={item} earlier={earlier} />;

  return (
    <Box sx={{ mx: { xs: -2, md: -3 }, mt: { xs: -2, md: -3 }, mb: { xs: -2, md: -3 } }}>
      <WorkbenchBar audit={audit} items={items} views={views} mode={mode} onMode={choose} current={item} states={states} findings={findings} flushAnswers={answers.flush} onHelp={() => setHelpOpen(true)} onOpen={openItem} />
      {audit.status === 'CLOSED' && <LockedBanner audit={audit} />}
      <StageBanner audit={audit} />
      {recovered > 0 && <Alert severity="info" sx={{ m: 2, mb: 0 }}>{text('workbench.recovered')}</Alert>}
      {mode === 'table' && <RequirementTable {...rows} mayEdit={mayEdit} answers={given} onChange={(id, part) => findings.change(id, part)} onAnswer={answers.change} />}
      {mode === 'compare' && <ComparePane {...rows} evidence={evidence} />}
      {mode === 'report' && <ReportPane audit={audit} items={items} states={states} views={views} findings={findings} onOpen={openItem} />}
      {mode === 'focus' &&
        (isNarrow ? (
          <>
            <WorkbenchTabs pane={pane} onPane={setPane} />
            <Box sx={{ p: 2 }}>{pane === 'requirements' ? nav : pane === 'evidence' ? evidencePane : assess}</Box>
          </>
        ) : (
          <Box sx={{ display: 'grid', gridTemplateColumns: isWide ? '280px minmax(0, 1fr) 330px' : 'minmax(0, 1fr) 320px', alignItems: 'start' }}>
            {isWide && <Box sx={{ ...column, borderRight: 1, borderColor: 'divider' }}>{nav}</Box>}
            <Box sx={{ ...column, px: 3, py: 2.5 }}>
              {!isWide && <RequirementJump sections={sections} views={views} currentId={item.id} onOpen={openItem} />}
              {assess}
            </Box>
            <Box sx={{ ...column, borderLeft: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>{evidencePane}</Box>
          </Box>
        ))}
      <ConflictDialog itemId={item.id} state={state} onSettle={(choice) => findings.settle(item.id, choice)} />
      <KeyboardHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Box>
  );
}

const column = { height: paneHeight, overflowY: 'auto' } as const;

/** A part of a requirement's row where many stand together. */
function rowPart(part: 'result' | 'link' | 'words', itemId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row-${part}="${itemId}"]`);
}

function focusRow(itemId: string): void {
  const target = rowPart('result', itemId) ?? rowPart('link', itemId);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
