import type { ReactNode } from 'react';

import type { ConsoleAction } from '../auth/permissions.js';
import type { Operation } from '../data/gql-fetch.js';
import { call, type Call } from '../data/resource.js';
import type { ProposalDecision } from '../generated/operations.js';
import type { MessageKey } from '../i18n/use-text.js';

/** One open proposal as the page of approvals shows it, of whatever kind it is. */
export interface Approval {
  id: string;
  proposedAt: string;
  proposedByName: string;
  reason: string;
  mayDecide: boolean;
  mayWithdraw: boolean;
  /** What it is about, as a link to it. */
  subject: { to: string; text: string };
  /** What is to be done. */
  change: ReactNode;
}

export interface Decision {
  id: string;
  decision: ProposalDecision;
  reason: string;
}

interface DecisionAnswer {
  __typename: string;
  message?: string;
}

interface KindParts<Result, DecidedResult, Variables> {
  /** What proposals of this kind are called. */
  label: MessageKey;
  /** Who may see them. */
  action: ConsoleAction;
  /** Reads the open ones, the oldest first. */
  open: Operation<Result, Record<string, never>>;
  read: (data: Result) => { approvals: Approval[]; total: number };
  decide: Operation<DecidedResult, Variables>;
  variables: (decision: Decision) => Variables;
  decided: (data: DecidedResult) => DecisionAnswer;
}

/** One kind of proposal that a second person decides. */
export interface ApprovalKind {
  label: MessageKey;
  action: ConsoleAction;
  open: Call<{ approvals: Approval[]; total: number }>;
  decide: (decision: Decision) => Call<DecisionAnswer>;
}

/** Declares a kind; the types of its operations are checked here and forgotten after. */
export function approvalKind<Result, DecidedResult, Variables>({ label, action, open, read, decide, variables, decided }: KindParts<Result, DecidedResult, Variables>): ApprovalKind {
  return { label, action, open: call(open, {}, read), decide: (decision) => call(decide, variables(decision), decided) };
}
