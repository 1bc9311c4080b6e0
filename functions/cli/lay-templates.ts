import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

/** The commented templates that a new employer starts from. */
const templates = join(import.meta.dirname, 'templates');

/** The Monday on which the dates in the templates were written. */
const written = Temporal.PlainDate.from('2027-01-04');

/** What counts from the day on which it is laid out. A holiday or an election stays on its day. */
const isDated = (file: string): boolean => /^(?:campaigns|consents)\/|^mall-story\.md$/.test(file);

/** Every date moved by whole weeks, so that a Monday stays one. */
const movedDates = (text: string, today: Temporal.PlainDate): string => {
  const weeks = Math.floor(written.until(today, { largestUnit: 'days' }).days / 7);
  return text.replace(/\b\d{4}-\d{2}-\d{2}/g, (day) => Temporal.PlainDate.from(day).add({ weeks }).toString());
};

/** Lays out a content folder whose campaign is to come and whose consent is in force, whatever day it is. */
export const layTemplates = (target: string, today: Temporal.PlainDate): void => {
  const entries = readdirSync(templates, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const from = join(entry.parentPath, entry.name);
    const file = from.slice(templates.length + 1).replaceAll('\\', '/');
    const text = readFileSync(from, 'utf8');
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), isDated(file) ? movedDates(text, today) : text);
  }
  for (const folder of ['drafts', 'approved', 'withdrawn'])
    mkdirSync(join(target, 'stories', folder), { recursive: true });
};
