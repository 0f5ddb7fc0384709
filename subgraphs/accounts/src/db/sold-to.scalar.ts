import { textScalar } from '@platform/kit/graphql/scalars.js';

import { soldToNumber } from '../domain/sold-to-number.js';

export const SoldToScalar = textScalar({
  name: 'SoldTo',
  description: 'The number of a service account: ten digits, as 0000033523; zeros in front may be left out when it is given.',
  read: soldToNumber,
});
