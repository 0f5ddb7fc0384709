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
import { StageBanner } from '../moves/StageBanner.js';
import { AssessPane } from './AssessPane.js';
import { ConflictDialog } from './ConflictDialog.js';
import { EvidencePane } from './EvidencePane.js';
import { KeyboardHelp } from './KeyboardHelp.js';
import { LockedBanner } from './LockedBanner.js';
import { RequirementJump } from './RequirementJump.js';
import { RequirementNav } from './RequirementNav.js';
import { type ItemFilter, sectionsOf, type WorkbenchAudit } from './sections.js';
import { useCurrentItem } from './use-current-item.js';
import { useFindings } from './use-findings.js';
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
  const [filter, setFilter] = useState<ItemFilter>('all');
  const [pane, setPane] = useState<Pane>('assess');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const observation = useRef<HTMLTextAreaElement>(null);
  const evidence = useRef<HTMLElement>(null);
  usePageTitle(`${audit.number} ${audit.organization.displayName}`);

  const { position, positionNow, open: move } = useCurrentItem({ auditId: audit.id, items });
  const item = items[position];
  const open = (next: number): void => {
    setPane('assess');
    move(next);
  };
  const openItem = (id: string): void => open(items.findIndex((candidate) => candidate.id === id));
  const nextOpen = items.findIndex(({ id }, index) => index > position && states.get(id)?.finding.result === 'NOT_ASSESSED');

  // Drawn before the next key comes, which may already be a part of what is written.
  const focusIn = (shown: Pane, target: React.RefObject<HTMLElement | null>): void => {
    flushSync(() => setPane(shown));
    target.current?.focus();
  };

  useShortcuts((shortcut) => {
    const current = items[positionNow()];
    if (current === undefined) return;
    switch (shortcut.kind) {
      case 'result':
        if (mayEdit) findings.change(current.id, { result: shortcut.result });
        return;
      case 'next':
        return open(positionNow() + 1);
      case 'previous':
        return open(positionNow() - 1);
      case 'observation':
        return focusIn('assess', observation);
      case 'evidence':
        return focusIn('evidence', evidence);
      case 'goTo':
        flushSync(() => setPane('requirements'));
        return document.querySelector<HTMLElement>('[data-go-to]')?.focus();
      case 'help':
        return setHelpOpen(true);
    }
  });

  if (item === undefined) return null;
  const state = states.get(item.id)!;
  const nav = <RequirementNav auditId={audit.id} sections={sections} states={states} filter={filter} onFilter={setFilter} currentId={item.id} onOpen={openItem} />;
  const assess = (
    <AssessPane
      key={item.id}
      audit={audit}
      item={item}
      state={state}
      answer={isAnswering ? (answers.states.get(item.id) ?? null) : null}
      onAnswer={(part) => answers.change(item.id, part)}
      mayEdit={mayEdit}
      place={{ position, total: items.length, nextOpen }}
      observationRef={observation}
      onChange={(part) => findings.change(item.id, part)}
      onOpen={open}
      onRetry={() => void findings.flush()}
    />
  );
  const evidencePane = <EvidencePane ref={evidence} audit={audit} item={item} />;

  return (
    <Box sx={{ mx: { xs: -2, md: -3 }, mt: { xs: -2, md: -3 }, mb: { xs: -2, md: -3 } }}>
      <WorkbenchBar audit={audit} items={items} current={item} states={states} findings={findings} flushAnswers={answers.flush} onHelp={() => setHelpOpen(true)} onOpen={openItem} />
      {audit.status === 'CLOSED' && <LockedBanner audit={audit} />}
      <StageBanner audit={audit} />
      {recovered > 0 && <Alert severity="info" sx={{ m: 2, mb: 0 }}>{text('workbench.recovered')}</Alert>}
      {isNarrow ? (
        <>
          <WorkbenchTabs pane={pane} onPane={setPane} />
          <Box sx={{ p: 2 }}>{pane === 'requirements' ? nav : pane === 'evidence' ? evidencePane : assess}</Box>
        </>
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: isWide ? '280px minmax(0, 1fr) 330px' : 'minmax(0, 1fr) 320px', alignItems: 'start' }}>
          {isWide && <Box sx={{ ...column, borderRight: 1, borderColor: 'divider' }}>{nav}</Box>}
          <Box sx={{ ...column, px: 3, py: 2.5 }}>
            {!isWide && <RequirementJump sections={sections} states={states} currentId={item.id} onOpen={openItem} />}
            {assess}
          </Box>
          <Box sx={{ ...column, borderLeft: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>{evidencePane}</Box>
        </Box>
      )}
      <ConflictDialog itemId={item.id} state={state} onSettle={(choice) => findings.settle(item.id, choice)} />
      <KeyboardHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Box>
  );
}

const column = { height: paneHeight, overflowY: 'auto' } as const;
