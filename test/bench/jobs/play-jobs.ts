import { Temporal } from 'temporal-polyfill';
import { teamtailorBoard } from '#functions/adapters/job-boards/teamtailor/teamtailor-board.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { isOpenAd } from '#functions/ads/job-boards/ad-state.ts';
import { forPerson } from '#functions/ads/job-boards/ad-words.ts';
import { readAd } from '#functions/ads/job-boards/read-ads.ts';
import { syncBoards } from '#functions/ads/job-boards/sync-boards.ts';
import { removeMarkedBlock } from '#functions/ads/vacancies/marked-block.ts';
import { placementKey } from '#functions/ads/vacancies/placement.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';
import { type JobPlan, jobPlan, type PersonEdit } from '#test/bench/jobs/job-plan.ts';
import { pretendTeamtailor } from '#test/bench/jobs/pretend-teamtailor.ts';
import { machine } from '#test/bench/machine.ts';
import { runClock } from '#test/bench/run-clock.ts';
import { workerStore } from '#test/bench/worker-store.ts';
import { settingsOf } from '#test/builders/newsroom/facts.ts';

export const jobVerdicts = [
  'right',
  'for a person',
  'double',
  'lost',
  'false success',
  'false removal',
  'lost words',
  'stuck',
] as const;
export type JobVerdict = (typeof jobVerdicts)[number];

const opening = Temporal.Instant.from('2026-11-24T07:00:00Z');
const lastHour = 72;
const names = { elsa: 'Elsa', olle: 'Olle' } as const;
type Story = keyof typeof names;
const stories: readonly Story[] = ['elsa', 'olle'];
const ref = { board: 'teamtailor', vacancy: 'tt-7199' } as const;
const text = '<p>Vi söker två förskollärare.</p>';
const others = aVacancy({ id: 'tt-1', source: 'tt', published: '2027-01-01', closes: '2027-02-01' });

const placement = (story: Story): string =>
  JSON.stringify({
    vacancy: ref.vacancy,
    story,
    campaign: 'hosten',
    html: storyBlock({
      story,
      person: { name: names[story], role: 'förskollärare på Solrosen' },
      text: `Så säger ${names[story]}: vi bestämmer veckan tillsammans.`,
      link: `https://jobba.nordhamn.example/stories/${story}/?utm_source=job-ads&utm_content=${story}`,
      language: 'sv',
    }),
    since: '',
  });

const edited = ({ what, hour }: PersonEdit, body: string): string => {
  const words = `<p>Ändrat timme ${hour}.</p>`;
  if (what === 'first') return words + body;
  if (what === 'last') return body + words;
  if (what === 'half') return body.replace('#vardag-end', '');
  return what === 'unlinked' ? body.replaceAll(/<\/?a\b[^>]*>/g, '') : words;
};

/** A person who is asked takes all that is left of a story out. */
const mended = (body: string): string =>
  removeMarkedBlock(body)
    .replaceAll(/<h3>.*?<\/h3>/g, '')
    .replaceAll(/<p>(?:Så säger|<a|Läs hela)[\s\S]*?<\/p>/g, '');

/** One run of a seed: a job's three days, a run each hour, everything checked at the end of each. */
export const playJobs = async (
  seed: number,
  trace: (line: string) => void = () => undefined,
): Promise<{ readonly verdict: JobVerdict; readonly reason: string | null }> => {
  const plan: JobPlan = jobPlan(seed);
  const clock = runClock();
  const tell = (line: string) => trace(`${String(clock.minute()).padStart(5)}  ${line}`);
  const pretend = pretendTeamtailor(plan, text, clock.minute);
  const computers = machine(plan, clock, tell);
  const [records, reports, content] = [memoryStore(), memoryStore(), memoryStore()];
  const time: Clock = { now: () => opening.add({ minutes: clock.minute() }), wait: async () => undefined };
  const channels = ChannelSettings.parse({ jobBoards: { teamtailor: { on: true } } });
  const settings: EmployerSettings = { ...settingsOf(), channels };
  // What overlaps a person's own change may write over it: there is no way to ask Teamtailor not to.
  const overlaps =
    plan.process.some(({ what }) => what === 'stalls') || plan.wire.some(({ fault }) => fault === 'lands-late');
  let words = text;
  let asked = false;
  let runs = 0;
  const run = async (): Promise<void> => {
    runs += 1;
    const worker = computers.worker(`run-${runs}`);
    const place = { url: 'https://teamtailor.example', token: async () => 'a', staysHere: false };
    const board = teamtailorBoard(place, time, (request) =>
      worker.step('call', `${request.method} ${request.url}`, () => pretend.answer(request)),
    );
    const deps = {
      content: workerStore('content', content, worker),
      records: workerStore('records', records, worker),
      reports: workerStore('reports', reports, worker),
      clock: time,
      writer: `run-${runs}`,
      jobBoards: { platsbanken: null, teamtailor: board },
    };
    const isOpen = clock.minute() / 60 < plan.closed;
    const html = removeMarkedBlock(pretend.body());
    const known = aVacancy({ id: ref.vacancy, source: 'tt', teamtailorJob: '7199', html, closes: '2026-12-13' });
    const day = time.now().toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
    await syncBoards(
      deps,
      settings,
      { vacancies: isOpen ? [known, others] : [others], findings: [], taxonomy: taxonomy() },
      day,
    );
  };
  const stateNow = async () => (await readAd({ records }, ref)).state;
  const shown = () => stories.filter((story) => pretend.body().includes(`${names[story]}, förskollärare`));
  let worst: JobVerdict | null = null;
  const blame = (verdict: JobVerdict, why: string): void => {
    tell(`!! ${verdict}: ${why}`);
    worst ??= verdict;
  };
  const look = async (): Promise<void> => {
    const { mayHold } = await stateNow();
    const blocks = pretend.body().split('<h3>').length - 1;
    if (blocks > 1) blame('double', pretend.body());
    for (const story of shown()) if (!mayHold.includes(story)) blame('false removal', `it shows ${story}`);
  };
  const judgeOpen = async (): Promise<void> => {
    const state = await stateNow();
    const wanted = plan.swapped < plan.withdrawn ? 'olle' : 'elsa';
    // Each of three kills may cost the hour that it comes in.
    if (wanted === 'olle' && plan.withdrawn - plan.swapped < 4) return;
    const isAsked = state.refused !== null || forPerson.includes(state.deferred?.reason ?? '');
    if (isAsked || isOpenAd(state)) return;
    const wasAnew = plan.edits.some(({ what, hour }) => what !== 'first' && what !== 'last' && hour < plan.withdrawn);
    if (shown().includes(wanted)) return;
    if (!wasAnew && state.kind === 'published' && state.story === wanted) blame('false success', 'it does not stand');
    // A story that was refused is lifted for in the same run, and asked for again in the next.
    else if (!wasAnew && !plan.wire.some(({ fault }) => fault === '422')) blame('lost', state.kind);
  };
  for (let hour = 0; hour <= lastHour; hour += 1) {
    await clock.goTo(hour * 60);
    if (hour === plan.placed) await reports.put(placementKey(ref.vacancy), placement('elsa'));
    if (hour === plan.swapped && hour < plan.withdrawn) await reports.put(placementKey(ref.vacancy), placement('olle'));
    if (hour === plan.withdrawn) await reports.remove(placementKey(ref.vacancy));
    if (hour >= plan.closed) pretend.archive();
    if ((await stateNow()).deferred?.reason === 'marks-broken' && hour > 44) {
      asked = true;
      pretend.edit(mended);
      tell('a person mends the job');
    }
    for (let copy = 0; copy < (plan.runs[hour] ?? 1); copy += 1)
      void run().catch((error: Error) => tell(error.message));
    await clock.goTo(hour * 60);
    await look();
    for (let wake = clock.nextWake(); wake < (hour + 0.8) * 60; wake = clock.nextWake()) {
      await clock.goTo(wake);
      await look();
    }
    await clock.goTo((hour + 0.8) * 60);
    for (const edit of plan.edits.filter((one) => Math.floor(one.hour) === hour)) {
      pretend.edit((body) => edited(edit, body));
      words = edited(edit, words);
      tell(`a person: ${edit.what}`);
    }
    for (let wake = clock.nextWake(); wake < (hour + 1) * 60; wake = clock.nextWake()) await clock.goTo(wake);
    if (hour === plan.withdrawn - 1 && plan.closed > plan.withdrawn) await judgeOpen();
  }
  const state = await stateNow();
  const isAsked = state.refused !== null || state.deferred !== null || asked;
  tell(`${state.kind} ${state.mayHold.join()} ${pretend.body()}`);
  if (state.mayHold.length > 0 && state.refused === null) blame('stuck', state.kind);
  if (shown().length > 0 && state.mayHold.length === 0) blame('false removal', 'at the end');
  if (!overlaps && !asked && shown().length === 0 && pretend.body() !== words) blame('lost words', words);
  if (worst !== null) return { verdict: worst, reason: null };
  if (!isAsked) return { verdict: 'right', reason: null };
  return { verdict: 'for a person', reason: state.refused?.reason ?? state.deferred?.reason ?? 'marks-broken, mended' };
};
