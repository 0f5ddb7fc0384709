import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { CloseReturnDocument, WriteOffReturnDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import type { Owed } from '../owed.js';

/** Ends a return: as it was inspected, or because it never came. */
export function CloseDialog({ owed, isWrittenOff, onClose }: { owed: Owed; isWrittenOff: boolean; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const input = { returnId: owed.id, expectedVersion: owed.version };
  const act = async () => {
    if (isWrittenOff) return (await ask(WriteOffReturnDocument, { input, key: keyOf(input) })).data.writeOffReturn;
    return (await ask(CloseReturnDocument, { input, key: keyOf(input) })).data.closeReturn;
  };
  const name = isWrittenOff ? 'writeOff' : 'close';
  return (
    <ActionDialog title={text(`returns.actions.${name}`)} submit={text(`returns.actions.${name}`)} done={text('returns.actions.closed')} isComplete act={act} onClose={onClose} problems="returns.problems">
      {() => text(`returns.actions.${name}Text`)}
    </ActionDialog>
  );
}
