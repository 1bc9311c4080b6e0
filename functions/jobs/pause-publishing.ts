import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { adsPrefix } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdEntry } from '#functions/ads/job-boards/ad-entry.ts';
import { entryKey, entryNumber } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { isInQuestion, needsPerson, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { type OpenMarker, openKey, readWork } from '#functions/publishing/publications/ledger/work-markers.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { type Pause, type PauseInForce, pauseKey, pauseStops } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock'>;

/** Something that began before the pause and whose end is not in its ledger. `story` and `channel` are for people. */
export type Leaving = { readonly publication: string; readonly story: string; readonly channel: string };

export type Paused = { readonly pause: PauseInForce; readonly leaving: readonly Leaving[] };

/** No run lives so long: what a person has been asked about since is not under way any more, whatever became of it. */
const longestRun = { hours: 1 } as const;

const unitOf = async (deps: Needs, story: string): Promise<string | null> =>
  (await readJson<StoryFacts>(deps.reports, storyFactsKey(story)))?.unit ?? null;

const concerns = async (deps: Needs, pause: Pause, { due }: OpenMarker): Promise<boolean> => {
  const unit = await unitOf(deps, due.story);
  // Of a story that nobody knows the unit of, the worst is taken.
  if (unit === null && typeof pause.scope === 'object' && 'unit' in pause.scope) return true;
  return pauseStops(pause, { ...due, unit: unit ?? '' });
};

const isLeaving = async (deps: Needs, publication: string): Promise<boolean> => {
  const state = stateOf(await readChain<PublicationEntry>(deps.records, publicationPrefix(publication)));
  if (state.edit?.kind === 'editing') return true;
  if (!isInQuestion(state)) return false;
  const begun = Temporal.Instant.from(state.sending?.at ?? deps.clock.now());
  return !needsPerson(state) || Temporal.Instant.compare(begun.add(longestRun), deps.clock.now()) > 0;
};

/** Ads whose last entry says that they are being sent. */
const leavingAds = async (deps: Needs): Promise<readonly Leaving[]> => {
  const last = new Map<string, number>();
  for (const { key } of await deps.records.list(adsPrefix)) {
    const [, ad = ''] = key.split('/');
    last.set(ad, Math.max(last.get(ad) ?? 0, entryNumber(key) ?? 0));
  }
  const found: Leaving[] = [];
  for (const [ad, n] of last) {
    const entry = await readJson<AdEntry>(deps.records, entryKey(adsPrefix + ad, n));
    if (entry?.kind === 'sending') found.push({ publication: ad, story: entry.story ?? '', channel: entry.board });
  }
  return found;
};

/** What is under way within a pause's scope, by the markers of open work. A ledger that can't be read may be. */
const leavingNow = async (deps: Needs, pause: Pause): Promise<readonly Leaving[]> => {
  const found: Leaving[] = [];
  for (const publication of (await readWork(deps)).open) {
    const marker = await readJson<OpenMarker>(deps.reports, openKey(publication));
    if (marker === null || !(await concerns(deps, pause, marker))) continue;
    const { story, channel } = marker.due;
    if (await isLeaving(deps, publication).catch(() => true)) found.push({ publication, story, channel });
  }
  const allAds = { unit: '', campaign: '', channel: 'job-boards', story: '' } as const;
  return pauseStops(pause, allAds) ? [...found, ...(await leavingAds(deps))] : found;
};

const longestWait = { seconds: 60 } as const;
const betweenLooks = { seconds: 1 } as const;

/** Waits until all that began before has ended, or a minute; what has begun since sees the pause by itself. Answers what has not. */
export const leavingWithin = async (deps: Needs, pause: Pause): Promise<readonly Leaving[]> => {
  const began = deps.clock.now();
  let left = await leavingNow(deps, pause);
  for (let looks = longestWait.seconds / betweenLooks.seconds; left.length > 0 && looks > 1; looks -= 1) {
    await deps.clock.wait(betweenLooks.seconds * 1_000);
    const still = new Set((await leavingNow(deps, pause)).map(({ publication }) => publication));
    left = left.filter(({ publication }) => still.has(publication));
    if (Temporal.Instant.compare(began.add(longestWait), deps.clock.now()) <= 0) break;
  }
  return left;
};

/** Writes a pause; nothing but its own file is touched. */
const writePause = async (deps: Pick<Deps, 'content'>, pause: Pause): Promise<PauseInForce> => {
  const file = pauseKey(pause.scope);
  await deps.content.put(file, stringify(pause), { contentType: 'text/yaml' });
  return { ...pause, file };
};

/** Pauses, and answers when nothing that began before is still leaving, or after a minute with what is. */
export const pausePublishing = async (deps: Needs, pause: Pause): Promise<Paused> => {
  const written = await writePause(deps, pause);
  return { pause: written, leaving: await leavingWithin(deps, written) };
};

/** Ends the pauses that are chosen, and answers which they were. */
export const resumePublishing = async (
  deps: Pick<Deps, 'content'>,
  isChosen: (pause: PauseInForce) => boolean,
): Promise<readonly PauseInForce[]> => {
  const chosen = (await readPauses(deps)).pauses.filter(isChosen);
  for (const { file } of chosen) await deps.content.remove(file);
  return chosen;
};
