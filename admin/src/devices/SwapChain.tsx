import ArrowIcon from '@mui/icons-material/ArrowForwardOutlined';
import Box from '@mui/material/Box';

import { RecordLink } from '../display/RecordLink.js';
import type { DevicePageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { monospace } from '../theme/console-theme.js';

type Device = NonNullable<DevicePageQuery['device']>;

/** The devices that stood in for each other, from the first original to the one in use. */
export function SwapChain({ device: { id, swapChain } }: { device: Device }) {
  const text = useText();
  const formats = useFormats();
  if (swapChain.length < 2) return null;
  return (
    <Panel title={text('devices.chain.title')}>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {swapChain.map((link, index) => (
          <Box component="li" key={link.id} aria-current={link.id === id ? 'true' : undefined} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            {index > 0 && <ArrowIcon sx={{ fontSize: 18, color: 'text.secondary' }} />}
            <Box sx={{ border: 1, borderColor: link.id === id ? 'primary.main' : 'divider', borderRadius: 1, px: 1.25, py: 0.75 }}>
              <Box sx={{ fontFamily: monospace, fontSize: '0.8125rem' }}>{link.id === id ? <strong>{link.serialNumber}</strong> : <RecordLink to={`/devices/${link.id}/show`}>{link.serialNumber}</RecordLink>}</Box>
              <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>
                {link.replacedOn && link.replacementGround ? `${text(`devices.ground.${link.replacementGround}`)}, ${formats.date(link.replacedOn)}` : text('devices.chain.original')}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
