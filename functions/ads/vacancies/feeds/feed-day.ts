import { Temporal } from 'temporal-polyfill';
import { dayOf } from '#functions/ads/vacancies/local-day.ts';

/** These systems are Swedish: an instant in UTC is meant on this clock. */
const zone = 'Europe/Stockholm';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const mailDate = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i;
const inUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/;

/**
 * The day that a feed means: `2026-11-30`, a time behind it, an instant, or `Mon, 30 Nov 2026 23:59:00 +0100` of RSS. A time
 * with an offset is on the employer's clock already. Null when there is no such day.
 */
export const feedDay = (written: string): string | null => {
  const text = written.trim();
  if (inUtc.test(text)) {
    try {
      return Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate().toString();
    } catch {
      return null;
    }
  }
  const mail = mailDate.exec(text);
  if (mail === null) return dayOf(text);
  const month = months.indexOf(mail[2]?.toLowerCase() ?? '') + 1;
  return dayOf(`${mail[3]}-${String(month).padStart(2, '0')}-${mail[1]?.padStart(2, '0')}`);
};
