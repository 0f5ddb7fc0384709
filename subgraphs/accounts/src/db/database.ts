import { RuleSetCopy } from '@platform/kit/rule-sets/rule-set-copy.entity.js';

import { KnownOrganization } from './known-organization.entity.js';
import { ServiceAccount } from './service-account.entity.js';
import { StandingChange } from './standing-change.entity.js';
import { StandingProposal } from './standing-proposal.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'accounts';

export const entities = [KnownOrganization, ServiceAccount, StandingChange, StandingProposal, RuleSetCopy];
