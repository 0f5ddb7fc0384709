import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { type MessageKey, useText } from '../i18n/use-text.js';
import { listAddress } from '../list/list-address.js';
import type { ToneName } from '../theme/tokens.js';
import { useTokens } from '../theme/use-tokens.js';
import { soonBefore, useHomeAccounts, useHomeAudits, useHomeQuota } from './home-queries.js';

interface TileProps {
  label: MessageKey;
  note: MessageKey;
  to: string;
  /** Undefined while it is being counted, null when it could not be. */
  count: number | null | undefined;
  tone: ToneName;
}

/** How much waits in each queue; each leads to the list it counts. */
export function QueueTiles() {
  const [mayAudits, mayBoard, mayAccounts] = [useMay('audits.list'), useMay('quarters.list'), useMay('accounts.list')];
  const [audits, quota, accounts] = [useHomeAudits(), useHomeQuota(), useHomeAccounts()];
  const counted = <Result,>({ data, error }: { data: { data: Result } | undefined; error: unknown }, count: (result: Result) => number): number | null | undefined => (data ? count(data.data) : error ? null : undefined);
  const sum = (...counts: { totalCount: number | null }[]): number => counts.reduce((total, { totalCount }) => total + (totalCount ?? 0), 0);
  const overdue = counted(audits, (found) => sum(found.overduePlanned, found.overdueInReview));
  const soon = counted(audits, (found) => sum(found.soonPlanned, found.soonInReview) - sum(found.overduePlanned, found.overdueInReview));
  const tiles: (TileProps | false)[] = [
    mayBoard && { label: 'home.tiles.atRisk', note: 'home.tiles.atRiskNote', to: '/quarters?atRisk=true&sort=RUNNING_PROJECTION', count: counted(quota, (found) => found.quarterBoard.rows.totalCount ?? 0), tone: 'waiting' },
    mayAudits && { label: 'home.tiles.overdue', note: 'home.tiles.overdueNote', to: listAddress('/audits', { open: 'true', dueBefore: today() }), count: overdue, tone: 'bad' },
    mayAudits && { label: 'home.tiles.dueSoon', note: 'home.tiles.dueSoonNote', to: listAddress('/audits', { open: 'true', dueBefore: soonBefore() }), count: soon, tone: 'waiting' },
    mayAudits && { label: 'home.tiles.inReview', note: 'home.tiles.inReviewNote', to: listAddress('/audits', { status: 'IN_REVIEW' }), count: counted(audits, (found) => found.inReview.totalCount ?? 0), tone: 'info' },
    mayAccounts && { label: 'home.tiles.onHold', note: 'home.tiles.onHoldNote', to: listAddress('/accounts', { standing: 'ON_HOLD' }), count: counted(accounts, (found) => sum(found.onHold, found.suspended)), tone: 'waiting' },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))' }}>
      {tiles.map((tile) => tile && <Tile key={tile.label} {...tile} />)}
    </Box>
  );
}

function Tile({ label, note, to, count, tone }: TileProps) {
  const text = useText();
  const formats = useFormats();
  const { tones, line, surface, accent } = useTokens();
  const isWaiting = typeof count === 'number' && count > 0;
  return (
    <Box
      component={Link}
      to={to}
      sx={{ display: 'grid', alignContent: 'start', gap: 0.25, px: 2, py: 1.5, borderRadius: 1, border: `1px solid ${line}`, bgcolor: surface, color: 'text.primary', textDecoration: 'none', '&:hover': { borderColor: accent }, '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: 2 } }}
    >
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 600 }}>{text(label)}</Box>
      <Box sx={{ fontSize: '1.875rem', fontWeight: 650, lineHeight: 1.2, letterSpacing: '-0.02em', color: isWaiting ? tones[tone].strong : 'text.secondary' }}>{count === undefined ? <Skeleton width={40} /> : count === null ? '–' : formats.number(count)}</Box>
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text(note)}</Box>
    </Box>
  );
}
