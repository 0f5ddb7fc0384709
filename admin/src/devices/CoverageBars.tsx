import Box from '@mui/material/Box';

import { ToneChip } from '../display/ToneChip.js';
import type { DevicePageQuery } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { useTokens } from '../theme/use-tokens.js';
import { barOf, type Span, spanOf } from './coverage-span.js';

type Device = NonNullable<DevicePageQuery['device']>;
type Coverage = Device['coverages'][number];

const toneOf = { ACTIVE: 'good', UPCOMING: 'info', EXPIRED: 'quiet', CANCELLED: 'bad' } as const;

/** Every coverage over time, and what it says to a claim of today. */
export function CoverageBars({ device: { coverages, coverage } }: { device: Pick<Device, 'coverages' | 'coverage'> }) {
  const text = useText();
  const span = spanOf(coverages, today());
  const reasons = new Map(coverage.judged.map(({ coverage: { id }, reason }) => [id, reason]));
  const paying = coverage.coverage === null ? text('devices.coverage.nothing') : text(`devices.coverageKind.${coverage.coverage.kind}`);
  return (
    <Panel title={text('devices.coverage.title')}>
      <Box sx={{ mb: 1.5, fontSize: '0.875rem' }}>
        {text('devices.coverage.today')}{' '}
        <ToneChip tone={coverage.coverage === null ? 'waiting' : 'good'}>
          {coverage.code} · {paying}
        </ToneChip>
      </Box>
      {coverages.length === 0 && text('devices.coverage.none')}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {coverages.map((each) => (
          <CoverageRow key={each.id} coverage={each} span={span} reason={reasons.get(each.id)} />
        ))}
      </Box>
      {coverages.length > 0 && <Scale span={span} />}
    </Panel>
  );
}

function CoverageRow({ coverage, span, reason }: { coverage: Coverage; span: Span; reason: Device['coverage']['judged'][number]['reason'] | undefined }) {
  const text = useText();
  const formats = useFormats();
  const { tones, sunken } = useTokens();
  const { kind, code, state, startsOn, endsOn, cancelledOn, agreementNumber, provider, partNumber } = coverage;
  const { left, width } = barOf(coverage, span);
  const beside = [partNumber && text('devices.coverage.ofPart', { part: partNumber }), agreementNumber, provider, cancelledOn && text('devices.coverage.cancelled', { date: formats.date(cancelledOn) })].filter(Boolean);
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', fontSize: '0.875rem', mb: 0.5 }}>
        <span>
          <strong>{text(`devices.coverageKind.${kind}`)}</strong> ({code})
        </span>
        <span>{endsOn === null ? text('devices.coverage.from', { from: formats.date(startsOn) }) : text('devices.coverage.span', { from: formats.date(startsOn), to: formats.date(endsOn) })}</span>
      </Box>
      <Box aria-hidden sx={{ position: 'relative', height: 10, borderRadius: '5px', bgcolor: sunken, overflow: 'hidden' }}>
        <Box sx={{ position: 'absolute', top: 0, bottom: 0, left: `${left}%`, width: `${width}%`, borderRadius: '5px', bgcolor: tones[toneOf[state]].fill }} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: '0.78125rem', color: 'text.secondary', mt: 0.5 }}>
        <span>{text(`devices.coverageState.${state}`)}</span>
        {reason !== undefined && <span>{text(`devices.reason.${reason}`)}</span>}
        {beside.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </Box>
    </Box>
  );
}

function Scale({ span: { from, to } }: { span: Span }) {
  const formats = useFormats();
  return (
    <Box aria-hidden sx={{ display: 'flex', justifyContent: 'space-between', mt: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
      <span>{formats.date(from)}</span>
      <span>{formats.date(to)}</span>
    </Box>
  );
}
