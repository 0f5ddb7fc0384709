import { registerEnumType } from 'type-graphql';

export enum ExamImportState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  BROKEN_OFF = 'BROKEN_OFF',
}
registerEnumType(ExamImportState, {
  name: 'ExamImportState',
  description: 'How far an import of exam results has come.',
  valuesConfig: {
    RUNNING: { description: 'Its rows are being entered.' },
    DONE: { description: 'Its last row has been read.' },
    BROKEN_OFF: { description: 'It stopped in the middle. What it entered stays; send the file again for the rest: rows that are known change nothing.' },
  },
});

const silenceMsMax = 120_000;

/** An import that has shown no progress for two minutes has lost the process that ran it. */
export function examImportState({ finishedAt, progressedAt }: { finishedAt: Date | null; progressedAt: Date }, now: Date): ExamImportState {
  if (finishedAt !== null) return ExamImportState.DONE;
  return now.getTime() - progressedAt.getTime() > silenceMsMax ? ExamImportState.BROKEN_OFF : ExamImportState.RUNNING;
}
