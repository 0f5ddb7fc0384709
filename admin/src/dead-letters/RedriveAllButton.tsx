import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';

import { RedriveFailedDeliveriesDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionMenu } from '../layout/ActionMenu.js';
import { consumers } from './dead-letter-resource.js';
import { useDecideDeliveries } from './use-decide-deliveries.js';

/** Tries everything that one service gave up again, in the order it was published. */
export function RedriveAllButton() {
  const text = useText();
  const redriving = useDecideDeliveries({ operation: RedriveFailedDeliveriesDocument, decided: (data) => data.redriveFailedDeliveries, done: 'deadLetters.redriven', onDone: () => undefined });
  return (
    <ActionMenu
      button={(props) => (
        <Button {...props} variant="outlined" disabled={redriving.isPending}>
          {text('deadLetters.redriveAll')}
        </Button>
      )}
    >
      {(close) =>
        consumers.map((consumer) => (
          <MenuItem
            key={consumer}
            onClick={() => {
              close();
              redriving.mutate({ consumer });
            }}
          >
            {consumer}
          </MenuItem>
        ))
      }
    </ActionMenu>
  );
}
