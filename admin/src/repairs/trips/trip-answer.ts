import type { SendRepairDeviceMutation } from '../../generated/operations.js';

/** An answer as a dialog tells it: a refusal is named by its reason, for which there are words. */
export function tripAnswer(answer: SendRepairDeviceMutation['sendRepairDevice']): { __typename: string; message?: string } {
  return answer.__typename === 'RepairTripRefused' ? { __typename: answer.tripReason, message: answer.message } : answer;
}
