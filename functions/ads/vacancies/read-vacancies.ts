import { badFileName, sameVacancyTwice } from '#functions/ads/vacancies/feed-findings.ts';
import { allFeeds, feedsFile, type PlacedFeed } from '#functions/ads/vacancies/feeds/all-feeds.ts';
import { keptKey } from '#functions/ads/vacancies/feeds/kept-feed.ts';
import { readFeed } from '#functions/ads/vacancies/feeds/read-feed.ts';
import type { FreshAds } from '#functions/ads/vacancies/feeds/refresh-feeds.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Spot } from '#functions/ads/vacancies/vacancy-findings.ts';
import { readYamlVacancy } from '#functions/ads/vacancies/yaml-vacancies.ts';
import { contentBounds, tooLarge } from '#functions/ground/findings/content-bounds.ts';
import { decodeUtf8 } from '#functions/ground/findings/decode-utf8.ts';
import { Identifier } from '#functions/ground/findings/field-forms.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';

export type ReadVacancies = { readonly vacancies: readonly Vacancy[]; readonly findings: readonly Finding[] };

type Needs = Pick<Deps, 'content' | 'vacancies' | 'reports' | 'clock' | 'log'>;
type Found = { readonly vacancy: Vacancy; readonly spot: Spot };
type Read = { readonly found: readonly Found[]; readonly findings: readonly Finding[] };

const folder = 'vacancies';

const readFile = async (deps: Needs, file: string, organisation: Organisation): Promise<Read> => {
  const spot = { file, line: null };
  const id = file.slice(folder.length + 1).replace(/\.ya?ml$/, '');
  if (!Identifier.safeParse(id).success) return { found: [], findings: [badFileName(spot)] };
  const stored = await deps.content.get(file);
  if (stored === null) return { found: [], findings: [] };
  if (stored.body.length > contentBounds.file)
    return { found: [], findings: [tooLarge(file, 1, stored.body.length, contentBounds.file)] };
  const { text, findings } = decodeUtf8(file, stored.body);
  if (text === null) return { found: [], findings };
  const read = readYamlVacancy({ id, file, text }, organisation);
  return { found: read.vacancy === null ? [] : [{ vacancy: read.vacancy, spot }], findings: read.findings };
};

const readOneFeed = async (
  deps: Needs,
  placed: PlacedFeed,
  organisation: Organisation,
  fresh: FreshAds,
): Promise<Read> => {
  const { vacancies, findings } = fresh.get(keptKey(placed.feed)) ?? (await readFeed(deps, placed, organisation));
  return { found: vacancies.map((vacancy) => ({ vacancy, spot: placed.spot })), findings };
};

const ofFeed = { fileOf: ({ spot }: PlacedFeed) => spot.file, lineOf: ({ spot }: PlacedFeed) => spot.line };

/** The first one of an id is kept: files before feeds, feeds in their order. */
const once = (found: readonly Found[]): ReadVacancies => {
  const first = new Map<string, Found>();
  const findings: Finding[] = [];
  for (const one of found) {
    const earlier = first.get(one.vacancy.id);
    if (earlier === undefined) first.set(one.vacancy.id, one);
    else findings.push(sameVacancyTwice(one.spot, one.vacancy, earlier.spot));
  }
  return { vacancies: [...first.values()].map((one) => one.vacancy), findings };
};

/**
 * All vacancies: every file in `vacancies/`, every feed of `feeds.yaml` and of the settings. A broken file, feed or ad is a
 * finding and never stops the others. `fresh` is what this run has read of feeds already.
 */
export const readVacancies = async (
  deps: Needs,
  organisation: Organisation,
  fresh: FreshAds = new Map(),
): Promise<ReadVacancies> => {
  const heads = await deps.content.list(`${folder}/`);
  const files = heads
    .map((head) => head.key)
    .filter((key) => /^[^/]+\/[^/]+\.ya?ml$/.test(key) && !isIgnored(key) && key !== feedsFile);
  const { feeds, findings: unread } = await allFeeds(deps);
  const [ofFiles, ofFeeds] = await Promise.all([
    eachByItself(deps, files, { fileOf: (file) => file, together: true }, (file) => readFile(deps, file, organisation)),
    eachByItself(deps, feeds, ofFeed, (feed) => readOneFeed(deps, feed, organisation, fresh)),
  ]);
  const read = [...ofFiles.answers, ...ofFeeds.answers];
  const { vacancies, findings } = once(read.flatMap((one) => one.found));
  const faults = [...ofFiles.findings, ...ofFeeds.findings];
  return { vacancies, findings: [...unread, ...faults, ...read.flatMap((one) => one.findings), ...findings] };
};
