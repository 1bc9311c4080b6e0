import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { feedKinds } from '#functions/ads/vacancies/vacancy.ts';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';

const isKind = (text: string): text is VacancyFeed['kind'] => feedKinds.some((kind) => kind === text);

/** `file:PATH`, `file:///PATH` or a path, counted from where one stands. */
const fileAddress = (text: string): string | null => {
  if (/^file:\/\/\/[^/]/i.test(text)) return URL.parse(text)?.href ?? null;
  const path = text.replace(/^file:/i, '');
  return path === '' || path.startsWith('//') ? null : pathToFileURL(resolve(path)).href;
};

/**
 * The feed that `VARDAG_VACANCIES` names: `[KIND+]ADDRESS`, of Varbi's kind unless it says another. Its ads get the id
 * `feed-…`. Null when it names none.
 */
export const feedSetting = (text: string): VacancyFeed | null => {
  const [, named = '', rest = ''] = /^([a-z-]+)\+(.+)$/s.exec(text.trim()) ?? [];
  if (!isKind(named) && /^(https?|file):/i.test(rest)) return null;
  const [kind, address] = isKind(named) ? [named, rest] : ['varbi' as const, text.trim()];
  if (/^https?:/i.test(address)) return URL.canParse(address) ? { id: 'feed', kind, url: address } : null;
  if (/^(?!file:)[a-z][a-z\d+.-]+:/i.test(address)) return null;
  const url = fileAddress(address);
  return url === null ? null : { id: 'feed', kind, url };
};
