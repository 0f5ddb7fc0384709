import Box from '@mui/material/Box';

import type { QuarterCellFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { quarterShortName } from '../quarters/quarter-name.js';
import { quarterTone } from '../quarters/quarter-tone.js';
import { useTokens } from '../theme/use-tokens.js';

const barArea = 150;
const topMargin = 20;
const height = 204;
const slot = 66;
const barWidth = 36;
const legendWidth = 88;

/** Bars of completed repairs with the minimum as a line and the projection dashed; the numbers are also in a table. */
export function QuarterBars({ quarters }: { quarters: readonly QuarterCellFragment[] }) {
  const text = useText();
  const formats = useFormats();
  const { tones, text: ink, textQuiet, line, surface } = useTokens();
  const required = quarters.findLast((cell) => cell.required !== null)?.required ?? 0;
  const top = Math.max(required * 1.2, 1, ...quarters.flatMap(({ completedRepairs, projectedRepairs }) => [completedRepairs ?? 0, projectedRepairs ?? 0]));
  const right = quarters.length * slot + 8;
  const width = right + legendWidth;
  const y = (count: number): number => topMargin + barArea * (1 - count / top);
  const left = (index: number): number => index * slot + (slot - barWidth) / 2;
  const middle = (index: number): number => left(index) + barWidth / 2;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text('partners.chart.description', { count: quarters.length, required })} width="100%" style={{ minWidth: 440, maxHeight: 270, display: 'block' }}>
        <line x1="0" x2={right} y1={y(0)} y2={y(0)} stroke={line} />
        {quarters.map(({ quarter, completedRepairs, projectedRepairs, ...cell }, index) => {
          const { fill, soft } = tones[quarterTone({ ...cell, projectedRepairs })];
          const completed = completedRepairs ?? 0;
          const isGrowing = projectedRepairs !== null && projectedRepairs > completed;
          return (
            <g key={quarter}>
              {isGrowing && <rect x={left(index)} y={y(projectedRepairs)} width={barWidth} height={y(completed) - y(projectedRepairs)} fill={soft} stroke={fill} strokeDasharray="3 2" />}
              <rect x={left(index)} y={y(completed)} width={barWidth} height={y(0) - y(completed)} rx="2" fill={fill} />
            </g>
          );
        })}
        {required > 0 && (
          <>
            <line x1="0" x2={right} y1={y(required)} y2={y(required)} stroke={ink} strokeDasharray="4 3" />
            <text x={right + 6} y={y(required) + 3.5} fill={textQuiet} fontSize="11">
              {text('partners.chart.minimum', { required: formats.number(required) })}
            </text>
          </>
        )}
        {quarters.map(({ quarter, completedRepairs, projectedRepairs }, index) => (
          <g key={quarter} fontSize="11" textAnchor="middle">
            <text x={middle(index)} y={y(completedRepairs ?? 0) - 5} fill={ink} stroke={surface} strokeWidth="4" paintOrder="stroke" strokeLinejoin="round" fontWeight="600">
              {completedRepairs === null ? '–' : formats.number(completedRepairs)}
            </text>
            <text x={middle(index)} y={y(0) + 15} fill={textQuiet}>
              {quarterShortName(quarter)}
            </text>
            {projectedRepairs !== null && (
              <text x={middle(index)} y={y(0) + 29} fill={textQuiet} fontSize="10">
                {text('partners.projectedShort', { projected: formats.number(projectedRepairs) })}
              </text>
            )}
          </g>
        ))}
      </svg>
    </Box>
  );
}
