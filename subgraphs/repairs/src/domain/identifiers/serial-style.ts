/** What the old serial numbers say of their making; null where a place does not hold what it should. */
export interface SerialReading {
  style: 'OLD' | 'NEW' | 'OTHER';
  /** The letters of the plant. */
  plant: string | null;
  /** The years that the year's sign stands for, the earliest first: it came back after ten years. */
  years: readonly number[];
  /** Week of the year, 1 to 53; of the half year in numbers of 12 signs, counted on. */
  week: number | null;
}

const yearSigns = 'CDFGHJKLMNPQRSTVWXYZ';
const weekSigns = '123456789CDFGHJKLMNPQRTVWXY';
const newStyle: SerialReading = { style: 'NEW', plant: null, years: [], week: null };

/**
 * A serial number of 11 or 12 signs may be of the old style, which tells plant, year and week: of 11, two signs, the year's last
 * digit and the week; of 12, three signs, a sign for the half year and one for its week. What it tells is a hint, and never a
 * ground to refuse: since 2021 numbers of the same length say nothing.
 * @source IDS-03
 */
export function serialReading(serialNumber: string): SerialReading {
  if (serialNumber.length === 11) return ofEleven(serialNumber);
  if (serialNumber.length === 12) return ofTwelve(serialNumber);
  return serialNumber.length <= 14 ? newStyle : { ...newStyle, style: 'OTHER' };
}

function ofEleven(serialNumber: string): SerialReading {
  const [, plant, digit, weekText] = /^([A-Z0-9]{2})(\d)(\d{2})/.exec(serialNumber) ?? [];
  const week = Number(weekText);
  if (plant === undefined || week < 1 || week > 53) return newStyle;
  return { style: 'OLD', plant, years: [2000 + Number(digit)], week };
}

function ofTwelve(serialNumber: string): SerialReading {
  const half = yearSigns.indexOf(serialNumber[3]!);
  const week = weekSigns.indexOf(serialNumber[4]!) + 1;
  if (half < 0 || week < 1) return newStyle;
  const first = 2010 + Math.floor(half / 2);
  const inYear = Math.min(week + (half % 2) * 26, 53);
  return { style: 'OLD', plant: serialNumber.slice(0, 3), years: first === 2010 ? [2010, 2020] : [first], week: inYear };
}
