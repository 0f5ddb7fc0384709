/** What came of handing an e-mail to the mail server. */
export type Posted =
  | { said: 'TAKEN'; answer: string }
  /** It refused the address or the message (SMTP reply 4xx or 5xx), or us. */
  | { said: 'REFUSED'; code: number; about: 'ADDRESS' | 'MESSAGE' | 'US'; answer: string }
  /** Nothing was answered; once the connection stood it may have been taken all the same. */
  | { said: 'NOTHING'; wasConnected: boolean; answer: string };

export interface DeliveryStep {
  state: 'QUEUED' | 'SENT' | 'BOUNCED' | 'DEAD';
  dueAt: Date | null;
  isUncertain: boolean;
}

const minuteMs = 60_000;
const pausesMinutes = [1, 5, 30, 120, 360, 1_440, 1_440] as const;

/**
 * What becomes of an e-mail after a try. Taken, it is sent. An address that is refused for good has bounced, a message that is refused for good
 * is a person's matter. Everything else is tried again after 1, 5, 30, 120, 360, 1,440 and 1,440 minutes, and then given up; where the
 * outcome is unknown it is sent again under the same Message-ID, and noted as perhaps arrived twice: a notice that is lost is worse than one
 * that comes twice.
 * @source ERS-20 ERS-24
 */
export function deliveryStep(posted: Posted, { attempts, now }: { attempts: number; now: Date }): DeliveryStep {
  const settled = (state: 'SENT' | 'BOUNCED' | 'DEAD'): DeliveryStep => ({ state, dueAt: null, isUncertain: false });
  if (posted.said === 'TAKEN') return settled('SENT');
  const isForGood = posted.said === 'REFUSED' && posted.code >= 500 && posted.about !== 'US';
  if (isForGood) return settled(posted.about === 'ADDRESS' ? 'BOUNCED' : 'DEAD');
  const isUncertain = posted.said === 'NOTHING' && posted.wasConnected;
  const pause = pausesMinutes[attempts - 1];
  return pause === undefined ? { state: 'DEAD', dueAt: null, isUncertain } : { state: 'QUEUED', dueAt: new Date(now.getTime() + pause * minuteMs), isUncertain };
}
