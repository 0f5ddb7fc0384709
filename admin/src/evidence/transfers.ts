/** A file on its way, or one that did not arrive. */
export interface Transfer {
  /** Names the upload: sent again, it is the same file. */
  uploadId: string;
  fileName: string;
  /** The part that has been sent, 0 to 1. */
  share: number;
  /** Null while it is on its way; empty where the connection broke; else why it was refused. */
  failure: string | null;
}

export type TransferChange =
  | { type: 'begins'; uploadId: string; fileName: string }
  | { type: 'comes along'; uploadId: string; share: number }
  | { type: 'fails'; uploadId: string; failure: string }
  | { type: 'is over'; uploadId: string };

/** What is on its way and what failed, each by itself: one that fails is not forgotten when the next is sent. */
export function transfersAfter(transfers: readonly Transfer[], change: TransferChange): readonly Transfer[] {
  const others = transfers.filter(({ uploadId }) => uploadId !== change.uploadId);
  if (change.type === 'is over') return others;
  if (change.type === 'begins' && others.length === transfers.length) return [...transfers, { uploadId: change.uploadId, fileName: change.fileName, share: 0, failure: null }];
  return transfers.map((transfer) => (transfer.uploadId === change.uploadId ? { ...transfer, ...partOf(change) } : transfer));
}

function partOf(change: Exclude<TransferChange, { type: 'is over' }>): Partial<Transfer> {
  if (change.type === 'comes along') return { share: change.share };
  return change.type === 'fails' ? { share: 0, failure: change.failure } : { share: 0, failure: null };
}
