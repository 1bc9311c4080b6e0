import { Temporal } from 'temporal-polyfill';
import { dayOf, localDay } from '#functions/ads/vacancies/local-day.ts';

/** These systems are Swedish: an instant is meant on this clock. */
const zone = 'Europe/Stockholm';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const mailDate = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b(.*)$/i;
const isoDate = /^(\d{4}-\d{2}-\d{2})(?:[T\s](.*))?$/i;
/** The zones of RFC 822, and the two that Swedish systems write. */
const offsets: Readonly<Record<string, string>> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
/** A time and its zone; a zone's name in brackets adds nothing to an offset. */
const clock = /^(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(?:([a-z]{1,4})|([+-]\d{2}):?(\d{2})?)(?:\[[^\]]*\])?$/i;

/** The employer's day at a time of day in some zone; null when there is no such instant, undefined when no zone is told. */
const dayAt = (day: string, rest: string): string | null | undefined => {
  const [, time, name, hours, minutes = '00'] = clock.exec(rest.trim()) ?? [];
  const offset = name === undefined ? hours && `${hours}:${minutes}` : offsets[name.toLowerCase()];
  if (offset === undefined) return undefined;
  try {
    return dayOf(localDay(Temporal.Instant.from(`${day}T${time}${offset}`), zone).toString());
  } catch {
    return null;
  }
};

/**
 * The day that a feed means: `2026-11-30`, a time behind it, an instant, or `Mon, 30 Nov 2026 23:59:00 +0100` of RSS. Whichever way
 * a zone is written, it is the employer's day at that instant. Null when there is no such day.
 */
export const feedDay = (written: string): string | null => {
  const text = written.trim();
  const mail = mailDate.exec(text);
  const month = months.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1;
  const [, day = text, rest = ''] =
    mail === null
      ? (isoDate.exec(text) ?? [])
      : ['', `${mail[3]}-${String(month).padStart(2, '0')}-${mail[1]?.padStart(2, '0')}`, mail[4]];
  const known = dayOf(day);
  const at = known === null ? undefined : dayAt(known, rest);
  return at === undefined ? known : at;
};
