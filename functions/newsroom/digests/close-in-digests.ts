import type { Text } from '#functions/ground/language/text.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { carriedOf } from '#functions/newsroom/digests/carried-of.ts';
import { digestCsv } from '#functions/newsroom/digests/digest-csv.ts';
import type { DigestData } from '#functions/newsroom/digests/digest-data.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import { digestXlsx } from '#functions/newsroom/digests/digest-xlsx.ts';
import { digestPage } from '#functions/newsroom/digests/page/digest-page.ts';
import { standingAlone } from '#functions/newsroom/digests/page/standing-alone.ts';
import { readCsv } from '#functions/newsroom/digests/read-csv.ts';
import { trustRows } from '#functions/newsroom/digests/trust-rows.ts';
import { addressFrom, sheetKey } from '#functions/newsroom/page-kit/address.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';

/** A story that is gone, with what it is called now, and the words that told whose it was. */
export type ClosedStory = { readonly id: string; readonly title: string; readonly names: readonly string[] };

type Needs = Pick<Deps, 'reports' | 'language' | 'newsroomAddress'>;
type Closed = ReadonlyMap<string, ClosedStory>;

const askedOfGone: Text = {
  sv: 'Det vi bad om gällde en berättelse som sedan har tagits bort.',
  en: 'What we asked for was about a story that has been taken down since.',
};

const says = (text: string, name: string): boolean =>
  name !== '' &&
  text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{M}-]+/u)
    .includes(name.toLocaleLowerCase('sv'));

/** The same value without the title and the picture of a story wherever it is named by its id. */
const without = (value: unknown, closed: Closed): unknown => {
  if (Array.isArray(value)) return value.map((one) => without(one, closed));
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, field]) => [name, without(field, closed)] as const);
  const of = 'title' in value && 'id' in value ? closed.get(String(value.id)) : undefined;
  if (of === undefined) return Object.fromEntries(fields);
  const gone: Readonly<Record<string, unknown>> = { title: of.title, picture: null };
  return Object.fromEntries(fields.map(([name, field]) => [name, name in gone ? gone[name] : field]));
};

const closeData = (data: DigestData, closed: Closed): DigestData => {
  const rest = without(data, closed) as DigestData;
  const names = [...closed.values()].flatMap((one) => one.names);
  const asks = names.some((name) => says(data.ask.sv, name) || says(data.ask.en, name));
  return {
    ...rest,
    ...(asks ? { ask: { ...rest.ask, ...askedOfGone } } : {}),
    consentsEnding: rest.consentsEnding.filter(({ story }) => !closed.has(story.id)),
  };
};

/** What the links to a story's sheet say, on a page of ours. */
const closeLinks = (page: string, key: string, closed: Closed): string =>
  [...closed.values()].reduce((text, { id, title }) => {
    const link = `<a href="${addressFrom(key)(sheetKey(id))}"`;
    const [before = '', ...links] = text.split(link);
    const named = links.map(
      (rest) => `${link}${rest.slice(0, rest.indexOf('>') + 1)}${title}${rest.slice(rest.indexOf('</a>'))}`,
    );
    return before + named.join('');
  }, page);

/** A spreadsheet's first mark is a part of what a file says. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const closeTables = async ({ reports, language }: Needs, period: string, timeZone: string, closed: Closed) => {
  const keys = digestKeys(period);
  const stored = await reports.get(keys.csv);
  if (stored === null) return;
  const rows = readCsv(decoder.decode(stored.body), language);
  if (!rows.some(({ story }) => closed.has(String(story)))) return;
  const now = rows.map((row) => ({ ...row, title: closed.get(String(row.story))?.title ?? row.title }));
  const told = (await readJson<DigestData>(reports, keys.json))?.trustNumbers;
  const workbook = await digestXlsx(now, told === undefined ? [] : trustRows(told, period, language), timeZone);
  await reports.put(keys.xlsx, workbook, {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  await reports.put(keys.csv, digestCsv(now, language), { contentType: 'text/csv; charset=utf-8' });
};

const closePages = async (
  deps: Needs,
  period: string,
  context: Omit<PageContext, 'asOf'>,
  closed: Closed,
): Promise<boolean> => {
  const keys = digestKeys(period);
  const data = await readJson<DigestData>(deps.reports, keys.json);
  if (data === null) return false;
  const now = closeData(data, closed);
  if (JSON.stringify(now) === JSON.stringify(data)) return false;
  const { page, json, csv, xlsx, trust, behind, alone } = keys;
  const view = {
    ...now,
    context: { ...context, asOf: now.writtenAt },
    data: { behind, alone, xlsx, csv, trust, json },
  };
  const put = (key: string, body: string) => deps.reports.put(key, body, { contentType: 'text/html; charset=utf-8' });
  const drawn = digestPage(view, deps.language);
  await put(alone, standingAlone(drawn, page, await carriedOf(deps, view)));
  await put(page, drawn);
  const told = await deps.reports.get(behind);
  if (told !== null) await put(behind, closeLinks(decoder.decode(told.body), behind, closed));
  await deps.reports.put(json, `${JSON.stringify(now, null, 1)}\n`, { contentType: 'application/json' });
  return true;
};

/** Takes title, picture and name of stories that are gone out of every digest that was written; the numbers stay. Counts those that changed. */
export const closeInDigests = async (
  deps: Needs,
  stories: readonly ClosedStory[],
  context: Omit<PageContext, 'asOf'>,
): Promise<number> => {
  const closed = new Map(stories.map((story) => [story.id, story]));
  const periods = (await deps.reports.list('digests/')).flatMap(
    ({ key }) => /^digests\/([^/]+)\/digest\.json$/.exec(key)?.[1] ?? [],
  );
  let changed = 0;
  for (const period of periods) {
    await closeTables(deps, period, context.timeZone, closed);
    if (await closePages(deps, period, context, closed)) changed += 1;
  }
  return changed;
};
