import Menu from '@mui/material/Menu';
import { type ReactElement, type ReactNode, useId, useState } from 'react';

interface ActionMenuProps {
  /** Draws the button that opens the menu. */
  button: (props: { id: string; onClick: (event: React.MouseEvent<HTMLElement>) => void; 'aria-haspopup': 'menu'; 'aria-expanded': boolean; 'aria-controls': string | undefined }) => ReactElement;
  children: (close: () => void) => ReactNode;
}

/** A button with a menu below it. */
export function ActionMenu({ button, children }: ActionMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const isOpen = anchor !== null;
  return (
    <>
      {button({ id: `${id}-button`, onClick: ({ currentTarget }) => setAnchor(currentTarget), 'aria-haspopup': 'menu', 'aria-expanded': isOpen, 'aria-controls': isOpen ? `${id}-menu` : undefined })}
      <Menu
        id={`${id}-menu`}
        anchorEl={anchor}
        open={isOpen}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ list: { 'aria-labelledby': `${id}-button` } }}
      >
        {children(() => setAnchor(null))}
      </Menu>
    </>
  );
}
