import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useLogout } from 'react-admin';

import { useViewer } from '../auth/use-viewer.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { ActionMenu } from './ActionMenu.js';

export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? words.at(-1)![0] : ''}`.toUpperCase();
}

export function UserMenu() {
  const text = useText();
  const formats = useFormats();
  const viewer = useViewer();
  const signOut = useLogout();
  if (viewer === undefined) return null;
  const roles = formats.list(viewer.roles.map((role) => text(`words.role.${role}`)));
  return (
    <ActionMenu
      button={(props) => (
        <ButtonBase {...props} aria-label={`${initialsOf(viewer.name)}: ${text('shell.account', { name: viewer.name })}`} sx={{ borderRadius: '50%', ml: 0.5 }}>
          <Box aria-hidden sx={{ width: 32, height: 32, borderRadius: '50%', display: 'grid', placeItems: 'center', fontSize: 12, fontWeight: 650, color: 'tokens.tones.info.strong', bgcolor: 'tokens.accentSoft' }}>
            {initialsOf(viewer.name)}
          </Box>
        </ButtonBase>
      )}
    >
      {(close) => [
        <Box key="who" component="li" role="presentation" sx={{ px: 2, py: 1, minWidth: 220 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {viewer.name}
          </Typography>
          <Typography variant="caption" component="p">
            {roles}
          </Typography>
          {viewer.organization && (
            <Typography variant="caption" component="p">
              {viewer.organization.displayName}
            </Typography>
          )}
        </Box>,
        <Divider key="line" component="li" aria-hidden />,
        <MenuItem
          key="out"
          onClick={() => {
            close();
            void signOut();
          }}
        >
          {text('shell.signOut')}
        </MenuItem>,
      ]}
    </ActionMenu>
  );
}
