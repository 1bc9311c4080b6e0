import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { checkPauses } from '#functions/jobs/check-pauses.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';
import { fileOf, mistakes } from './mistakes.ts';

const now = Temporal.Instant.from('2026-11-09T06:00:00Z');

/** Its own mistake must be told whatever is wrong in another. */
const beside = `id: varen
name: Vårens sommarjobb
from: 2026-09-01
until: 2026-12-15
slots: [{ days: [wed], at: "10:00" }]
channels: [site]
pick: { units: [finns-inte] }
`;
const sound = `id: vintern
name: Vinterns omsorg
from: 2026-09-01
until: 2026-12-15
slots: [{ days: [thu], at: "12:15" }]
channels: [site]
perPerson: P0D
perUnit: P0D
`;

const organisation = `units:
  - { id: utbildning, kind: administration, name: { sv: Utbildning, en: Education } }
  - { id: aldreomsorg, kind: administration, name: { sv: Äldreomsorg, en: Elderly care } }
occupations:
  - { ssyk: "2343", name: { sv: förskollärare, en: preschool teacher }, family: education, shortage: 3 }
`;
const values = '- { id: delaktighet, name: Delaktighet, hashtag: Delaktighet, patterns: [delaktig*] }\n';
const quiet = 'holidays: SE\nquiet: [{ from: 2026-11-23, until: 2026-11-29, reason: Studieveckan }]\n';

type World = Pick<Deps, 'content' | 'reports' | 'clock'>;

const worldWith = async (files: Readonly<Record<string, string>>): Promise<World> => {
  const [content, reports] = [memoryStore(), memoryStore()];
  const all = {
    ...employerFiles,
    'organisation.yaml': organisation,
    'employer-values.yaml': values,
    'calendar.yaml': quiet,
    'channels.yaml': 'linkedin: { on: true }\nsite: { on: true }\njobBoards: { indeed: { on: false } }\n',
    'consents/elsa-2026.yaml': consentFile(),
    'campaigns/varen.yaml': beside,
    'campaigns/vintern.yaml': sound,
    ...files,
  };
  for (const [key, text] of Object.entries(all)) await content.put(key, text);
  // Stories that name nobody: a person keeps their distance across campaigns.
  for (let n = 0; n < 12; n += 1) {
    const story = storyOf({ id: `omsorg-${n}`, unit: 'aldreomsorg', occupation: '5321', people: [] });
    await reports.put(storyFactsKey(story.id), JSON.stringify(story));
  }
  for (const id of ['elsas-vecka', 'omars-natt'])
    await reports.put(storyFactsKey(id), JSON.stringify(storyOf({ id, unit: 'utbildning' })));
  return { content, reports, clock: { now: () => now, wait: async () => undefined } };
};

const nightOf = async (world: World) => {
  const { gathered, findings } = await readGathered(world);
  if (gathered === null) throw new Error('no settings');
  const planned = planSlots(planFactsOf(gathered, now, Temporal.PlainDate.from('2026-12-06')));
  return { findings: [...findings, ...(await checkPauses(world))], planned };
};

let whole: Awaited<ReturnType<typeof nightOf>>;
const slotsOf = ({ planned }: typeof whole, campaign: string) => planned.filter((one) => one.campaign === campaign);

beforeAll(async () => {
  whole = await nightOf(await worldWith({ 'campaigns/hosten.yaml': fileOf({}) }));
});

describe('the world without a mistake', () => {
  it('has none to tell, and plans the campaign', () => {
    expect(whole.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['campaigns/varen.yaml unit-unknown']);
    expect(slotsOf(whole, 'hosten').filter(({ story }) => story !== null)).toHaveLength(2);
    expect(slotsOf(whole, 'vintern').filter(({ story }) => story !== null)).toHaveLength(3);
  });

  it('knows more than sixty kinds of mistakes', () => {
    expect(new Set(mistakes.map(([mistake]) => mistake)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('one mistake in a campaign', () => {
  it.each(mistakes)('%s is told on its line with what to do, and hides nothing', async (_, change, line) => {
    const text = typeof change === 'string' ? change : fileOf(change);
    const night = await nightOf(await worldWith({ 'campaigns/hosten.yaml': text }));
    const own = night.findings.filter(({ file }) => file === 'campaigns/hosten.yaml');
    const others = night.findings.filter(({ file }) => file !== 'campaigns/hosten.yaml');
    expect(own.map((one) => `${one.line} ${one.rule}`)).toContain(line);
    for (const { message, hint } of own)
      for (const text of [message.sv, message.en, hint.sv, hint.en]) expect(text.trim()).not.toBe('');
    expect(others.map(({ rule }) => rule)).toContain('unit-unknown');
    expect(slotsOf(night, 'vintern').filter(({ story }) => story !== null)).toHaveLength(3);
  });
});

describe('a name that two campaigns have', () => {
  it('is told at the second of them', async () => {
    const night = await nightOf(await worldWith({ 'campaigns/hosten.yaml': fileOf({ name: 'vinterns omsorg' }) }));
    expect(night.findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(
      'campaigns/vintern.yaml:2 campaign-name-twice',
    );
  });
});

describe('a campaign that is a draft', () => {
  it('plans nothing, and leaves its stories to others', async () => {
    const night = await nightOf(await worldWith({ 'campaigns/hosten.yaml': `${fileOf({})}\ndraft: true\n` }));
    expect(slotsOf(night, 'hosten')).toEqual([]);
    expect(slotsOf(night, 'vintern').filter(({ story }) => story !== null)).toHaveLength(3);
  });
});

describe('a channel that several campaigns want at one time', () => {
  it('is told once for each pair, with an hour that is free of all', async () => {
    const campaign = (id: string, at: string) => fileOf({ id, name: id, slots: `[{ days: [tue], at: "${at}" }]` });
    const { findings } = await nightOf(
      await worldWith({
        'campaigns/hosten.yaml': campaign('hosten', '09:00'),
        'campaigns/jul.yaml': campaign('jul', '09:00'),
        'campaigns/lucia.yaml': campaign('lucia', '10:30'),
      }),
    );
    const shared = findings.filter(({ rule }) => rule === 'channel-shared');
    expect(shared.map(({ file, line, hint }) => `${file}:${line} ${hint.en}`)).toEqual([
      'campaigns/jul.yaml:6 13:00 is free that day.',
      'campaigns/lucia.yaml:6 12:30 is free that day.',
      'campaigns/lucia.yaml:6 12:30 is free that day.',
    ]);
  });

  it.each([
    ['a minute before it is free', '10:59', 1],
    ['when it is free', '11:00', 0],
    ['a minute after', '11:01', 0],
  ])('is not theirs %s', async (_, at, count) => {
    const other = fileOf({ id: 'jul', name: 'jul', slots: `[{ days: [tue], at: "${at}" }]` });
    const files = { 'campaigns/hosten.yaml': fileOf({}), 'campaigns/jul.yaml': other };
    const { findings } = await nightOf(await worldWith(files));
    expect(findings.filter(({ rule }) => rule === 'channel-shared')).toHaveLength(count);
  });
});

describe('the end of a campaign', () => {
  it.each([
    ['the day before', '2026-11-08', 1],
    ['today', '2026-11-09', 0],
    ['tomorrow', '2026-11-10', 0],
  ])('%s', async (_, until, count) => {
    const { findings } = await nightOf(await worldWith({ 'campaigns/hosten.yaml': fileOf({ until }) }));
    expect(findings.filter(({ rule }) => rule === 'campaign-over')).toHaveLength(count);
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Asia/Calcutta', 'Asia/Kolkata', 'America/Argentina/Ushuaia', 'Europe/Kiev', 'Etc/GMT+5', 'CET'])(
    'may have any name of the IANA: %s',
    async (timeZone) => {
      const { findings } = await nightOf(await worldWith({ 'campaigns/hosten.yaml': fileOf({ timeZone }) }));
      expect(findings.filter(({ file }) => file === 'campaigns/hosten.yaml')).toEqual([]);
    },
  );
});

describe('a pause', () => {
  it.each([
    ['unit', 'utbilding'],
    ['campaign', 'hostn'],
    ['story', 'ingen'],
  ])('of a %s that is not stops nothing, and says so on its line', async (kind, name) => {
    const pause = `by: eva.k\nsince: 2026-11-01\nscope: { ${kind}: ${name} }\nreason: Händelse\n`;
    const world = await worldWith({ 'campaigns/hosten.yaml': fileOf({}), [`pauses/${kind}-${name}.yaml`]: pause });
    const { findings } = await nightOf(world);
    expect(
      findings.filter(({ file }) => file.startsWith('pauses/')).map(({ line, rule }) => `${line} ${rule}`),
    ).toEqual(['3 pause-unknown']);
  });
});
