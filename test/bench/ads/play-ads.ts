import { Temporal } from 'temporal-polyfill';
import { platsbankenBoard } from '#functions/adapters/job-boards/platsbanken/platsbanken-board.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readAd } from '#functions/ads/job-boards/read-ads.ts';
import { syncBoards } from '#functions/ads/job-boards/sync-boards.ts';
import { placementKey } from '#functions/ads/vacancies/placement.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { PlatsbankenSettings } from '#functions/story/organisation/platsbanken-settings.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';
import { type AdPlan, adPlan } from '#test/bench/ads/ad-plan.ts';
import { operationOf, type PretendAd, pretendBoard } from '#test/bench/ads/pretend-board.ts';
import { machine } from '#test/bench/machine.ts';
import { runClock } from '#test/bench/run-clock.ts';
import { workerStore } from '#test/bench/worker-store.ts';
import { settingsOf } from '#test/builders/newsroom/facts.ts';

export const adVerdicts = [
  'right',
  'for a person',
  'duplicate',
  'lost',
  'false success',
  'false removal',
  'stuck',
] as const;
export type AdVerdict = (typeof adVerdicts)[number];

const opening = Temporal.Instant.from('2026-11-24T07:00:00Z');
const story = 'elsa';
const lastHour = 72;
const vacancy = aVacancy({ html: `<p>${'Vi söker två förskollärare. '.repeat(6)}</p>` });
const changedVacancy = { ...vacancy, openings: 4 };
const block = storyBlock({
  story,
  person: { name: 'Elsa', role: 'förskollärare' },
  text: 'Vi bestämmer veckan tillsammans.',
  link: `https://jobba.nordhamn.example/stories/${story}/?utm_source=job-ads&utm_content=${story}`,
  language: 'sv',
});
const placement = JSON.stringify({ vacancy: vacancy.id, story, campaign: 'hosten', html: block, since: '' });

const boardSettings = (ads: Readonly<Record<string, string>>): PlatsbankenSettings =>
  PlatsbankenSettings.parse({ on: true, mode: 'push', ads, readBack: 'https://search.example' });

const shows = ({ body }: PretendAd): boolean => body.description.includes(`utm_content=${story}`);

/** One run of a seed: a vacancy's three days at the board, a run each hour, everything checked at the end of each. */
export const playAds = async (
  seed: number,
  trace: (line: string) => void = () => undefined,
): Promise<{ readonly verdict: AdVerdict; readonly reason: string | null }> => {
  const plan: AdPlan = adPlan(seed);
  const clock = runClock();
  const tell = (line: string) => trace(`${String(clock.minute()).padStart(5)}  ${line}`);
  const pretend = pretendBoard(plan, clock.minute);
  const computers = machine(plan, clock, tell);
  const [records, reports, content] = [memoryStore(), memoryStore(), memoryStore()];
  const time: Clock = { now: () => opening.add({ minutes: clock.minute() }), wait: async () => undefined };
  const base = settingsOf();
  let given: Readonly<Record<string, string>> = {};
  let runs = 0;
  const run = async (): Promise<void> => {
    runs += 1;
    const worker = computers.worker(`run-${runs}`);
    const place = {
      url: 'https://board.example/v1/prod',
      credentials: async () => ({ clientId: 'a', clientSecret: 'b', employerId: '1' }),
      readBack: plan.search ? 'https://search.example' : null,
      staysHere: false,
    };
    const board = platsbankenBoard(place, time, (request) => {
      const operation = operationOf(request);
      return worker.step(operation === 'POST' ? 'create' : 'call', `${operation} ${request.url}`, () =>
        pretend.answer(request),
      );
    });
    const deps = {
      content: workerStore('content', content, worker),
      records: workerStore('records', records, worker),
      reports: workerStore('reports', reports, worker),
      clock: time,
      writer: `run-${runs}`,
      jobBoards: { platsbanken: board, teamtailor: null },
    };
    const hour = clock.minute() / 60;
    const channels = ChannelSettings.parse({ jobBoards: { platsbanken: boardSettings(given) } });
    const settings: EmployerSettings = { ...base, channels };
    const known = { ...(hour >= plan.changed ? changedVacancy : vacancy), closes: '2026-12-13' };
    const others = aVacancy({ id: 'annan', published: '2027-01-01', closes: '2027-02-01' });
    const vacancies = hour >= plan.closed ? [others] : [known, others];
    const day = time.now().toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
    await syncBoards(deps, settings, { vacancies, findings: [], taxonomy: taxonomy() }, day);
  };
  const stateNow = async () => (await readAd({ records }, { board: 'platsbanken', vacancy: vacancy.id })).state;
  const standing = () => pretend.ads().filter(({ removed }) => !removed);
  let worst: AdVerdict | null = null;
  const blame = (verdict: AdVerdict, why: string): void => {
    tell(`!! ${verdict}: ${why}`);
    worst ??= verdict;
  };
  const look = async (): Promise<void> => {
    const state = await stateNow();
    if (standing().length > 1)
      blame(
        'duplicate',
        standing()
          .map(({ id }) => id)
          .join(),
      );
    if (standing().some(shows) && !state.mayHold.includes(story)) blame('false removal', 'it shows the story');
    if (state.kind === 'removed' && standing().length > 0) blame('false removal', 'the ad stands');
  };
  for (let hour = 0; hour <= lastHour; hour += 1) {
    await clock.goTo(hour * 60);
    if (hour === plan.placed) await reports.put(placementKey(vacancy.id), placement);
    if (hour === plan.withdrawn) await reports.remove(placementKey(vacancy.id));
    if (hour >= plan.personAt && (await stateNow()).unknown?.needsPerson === true && given[vacancy.id] === undefined) {
      given = { [vacancy.id]: standing()[0]?.id ?? 'none' };
      tell(`a person says ${given[vacancy.id]}`);
    }
    for (let copy = 0; copy < (plan.runs[hour] ?? 1); copy += 1)
      void run().catch((error: Error) => tell(error.message));
    await clock.goTo(hour * 60);
    await look();
    for (let wake = clock.nextWake(); wake < (hour + 1) * 60; wake = clock.nextWake()) {
      await clock.goTo(wake);
      await look();
    }
    if (hour === plan.closed - 1) await judgeOpen();
  }
  async function judgeOpen(): Promise<void> {
    const state = await stateNow();
    const [ad] = standing();
    tell(`${state.kind} ${state.unknown?.reason ?? state.refused?.reason ?? state.deferred?.reason ?? ''}`);
    if (state.kind === 'published' && ad === undefined) blame('false success', 'nothing stands');
    if (state.kind === 'published' && ad !== undefined && ad.body.totalJobOpenings !== 4)
      blame('stuck', 'the old text');
    const isAsked = state.unknown?.needsPerson === true || state.refused !== null;
    const goesOn = state.deferred !== null || state.kind === 'unknown';
    if (ad === undefined && !isAsked && !goesOn) blame('lost', state.kind);
  }
  const state = await stateNow();
  const isAsked = state.unknown?.needsPerson === true;
  const left = standing().length > 0;
  if (left && !isAsked && state.kind !== 'withdrawing') blame('stuck', `${state.kind}, and it stands`);
  if (worst !== null) return { verdict: worst, reason: null };
  if (!isAsked && state.refused === null) return { verdict: 'right', reason: null };
  const reason = state.unknown?.reason ?? state.refused?.reason ?? '';
  return { verdict: 'for a person', reason: `${reason}, ${left ? 'it stands' : 'nothing stands'}` };
};
