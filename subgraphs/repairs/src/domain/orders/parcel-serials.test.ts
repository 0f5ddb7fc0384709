import { expect, it } from 'vitest';

import { serialProblem } from './parcel-serials.js';

const line = (quantity: number, isSerialized: boolean, ...serialNumbers: string[]) => ({ line: 3, quantity, isSerialized, serialNumbers });

it('SSA-36: each piece of a serialised part has one serial number, others have none', () => {
  expect(serialProblem([line(2, true, 'A', 'B'), line(5, false)])).toBeNull();
  expect(serialProblem([line(2, true, 'A')])).toEqual({ refused: 'SERIALS_MISSING', line: 3 });
  expect(serialProblem([line(1, true, 'A', 'B')])).toEqual({ refused: 'SERIALS_MISSING', line: 3 });
  expect(serialProblem([line(1, false, 'A')])).toEqual({ refused: 'SERIALS_MISSING', line: 3 });
  expect(serialProblem([line(1, true, 'A'), line(1, true, 'A')])).toEqual({ refused: 'SERIAL_TAKEN', serialNumber: 'A' });
});
