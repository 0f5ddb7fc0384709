import { describe, expect, test } from 'vitest';

import { setStage } from './stage.js';

const stage = setStage();

describe('dates and coverage', () => {
  test('IDS-26, ERS-28, ERS-38: a technician asks for a business day, a warranty and the warranty on a service, and reads why', async () => {
    const technician = await stage.signedIn('technician');
    await technician.goesTo('/answers');
    await technician.sees('Dates and coverage');
    await technician.findsNoBarrier('the page of dates and coverage');

    const days = technician.page.getByRole('region', { name: 'Business days' });
    await days.getByLabel('Region').selectOption({ label: 'Norway' });
    await days.getByLabel('From').fill('2026-05-08');
    await days.getByRole('textbox', { name: 'Business days' }).fill('10');
    await days.getByRole('button', { name: 'Answer' }).click();
    // The seventeenth of May is a Sunday that year; Ascension Day and Whit Monday close.
    await days.getByText('It is Tuesday, 26 May 2026.').waitFor();
    await days.getByText(/^Not counted: Kristi himmelfartsdag \(14 May 2026\)/).waitFor();
    await days.getByLabel('From').fill('2035-01-02');
    await days.getByRole('button', { name: 'Answer' }).click();
    await days.getByText('The calendar knows the years 2024 to 2030.').waitFor();

    const warranty = technician.page.getByRole('region', { name: 'Limited warranty' });
    await warranty.getByLabel('Bought on').fill('2021-03-01');
    await warranty.getByRole('button', { name: 'Answer' }).click();
    await warranty.getByText('The limited warranty does not cover it.').waitFor();
    await warranty.getByText(/Its last day is 1 Mar 2022\.$/).waitFor();

    const service = technician.page.getByRole('region', { name: 'Warranty on a service' });
    await service.getByLabel('Day of the service').fill('2026-03-02');
    await service.getByRole('button', { name: 'Answer' }).click();
    await service.getByText('Until 31 May 2026.').waitFor();
    await service.getByLabel('Last day of AppleCare').fill('2027-01-15');
    await service.getByRole('button', { name: 'Answer' }).click();
    await service.getByText('As long as AppleCare lasts.').waitFor();
    await technician.findsNoBarrier('the answers of dates and coverage');
  });

  test('ERS-04: staff ask what covers a device by its number, and an unreadable number is told as one', async () => {
    const manager = await stage.signedIn('program-manager');
    await manager.goesTo('/answers');
    const coverage = manager.page.getByRole('region', { name: 'Coverage of a device' });
    await coverage.getByLabel('Serial number or IMEI').fill('no number!');
    await coverage.getByRole('button', { name: 'Answer' }).click();
    await coverage.getByText('This is neither a serial number nor an IMEI.').waitFor();
    await coverage.getByLabel('Serial number or IMEI').fill('ZZ9FIRST0001');
    await coverage.getByRole('button', { name: 'Answer' }).click();
    await coverage.getByRole('link', { name: 'ZZ9FIRST0001' }).waitFor();
    expect(await coverage.getByText(/^(Covered by|Nothing pays for it)/).count()).toBe(1);
  });
});
