// Days of other calendars, and of spreadsheets, as days of ours, by way of the Julian day number (formulas: Meeus, Astronomical Algorithms,
// chapter 7; for the Hebrew calendar the four postponements as in Dershowitz and Reingold, Calendrical Calculations).
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const whole = Math.floor;

function ofDayNumber(number: number): Day {
  const a = number + 32044;
  const b = whole((4 * a + 3) / 146097);
  const c = a - whole((146097 * b) / 4);
  const d = whole((4 * c + 3) / 1461);
  const e = c - whole((1461 * d) / 4);
  const m = whole((5 * e + 2) / 153);
  return {
    day: e - whole((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * whole(m / 10),
    year: 100 * b + d - 4800 + whole(m / 10),
  };
}

/** As spreadsheets count days: 1 is the first of 1900. */
export const spreadsheetDay = (count: number): Day => ofDayNumber(count + 2_415_019);

export function julianDay({ year, month, day }: Day): Day {
  const a = whole((14 - month) / 12);
  const y = year + 4800 - a;
  return ofDayNumber(day + whole((153 * (month + 12 * a - 3) + 2) / 5) + 365 * y + whole(y / 4) - 32083);
}

/** Months of thirty days from 22 September 1792; the thirteenth holds the days left over. */
export const frenchDay = ({ year, month, day }: Day): Day =>
  ofDayNumber(2375840 + 365 * (year - 1) + whole(year / 4) + 30 * (month - 1) + day - 1);

function daysBeforeYear(year: number): number {
  const plain = (y: number): number => {
    const months = whole((235 * y - 234) / 19);
    const day = 29 * months + whole((12084 + 13753 * months) / 25920);
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
  };
  const now = plain(year);
  return now + (plain(year + 1) - now === 356 ? 2 : now - plain(year - 1) === 382 ? 1 : 0);
}

/** Months as GEDCOM counts them: Tishri 1, …, Adar 6, Adar sheni 7, Nisan 8, …, Elul 13. */
export function hebrewDay({ year, month, day }: Day): Day {
  const start = daysBeforeYear(year);
  const length = daysBeforeYear(year + 1) - start;
  const leap = length > 370;
  const days = [30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30, leap ? 30 : 29, leap ? 29 : 0];
  const lengths = [...days, 30, 29, 30, 29, 30, 29];
  const before = lengths.slice(0, month - 1).reduce((sum, n) => sum + n, 0);
  return ofDayNumber(347998 + start + before + day - 1);
}
