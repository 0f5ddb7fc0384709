import { useLocation } from 'react-router-dom';

import { useAsk } from '../../data/use-ask.js';
import { CompletableRepairsDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Message } from '../../layout/Message.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { CompletionSheet } from './CompletionSheet.js';

const repairsMax = 100;

/** Completes the repairs that were chosen in the list, each with its own serial numbers and its own answer. */
export default function CompleteSeveral() {
  const text = useText();
  const ids = (new URLSearchParams(useLocation().search).get('ids') ?? '').split(',').filter((id) => id !== '').slice(0, repairsMax);
  const query = useAsk(CompletableRepairsDocument, { ids }, { enabled: ids.length > 0 });
  return (
    <>
      <PageHeader title={text('repairDesk.bulk.title')} />
      {ids.length === 0 ? <Message title={text('repairDesk.bulk.empty')} /> : <AskState query={query}>{({ repairsByIds }) => <CompletionSheet repairs={repairsByIds} />}</AskState>}
    </>
  );
}
