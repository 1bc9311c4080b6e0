import { describe, expect, it } from 'vitest';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => aCandidate(`s${String(n).padStart(2, '0')}`));
const plan = (...given: Parameters<typeof planFacts>) => planSlots(planFacts(...given));
const stories = (...given: Parameters<typeof planFacts>) => plan(...given).map((one) => one.story);

describe('planSlots', () => {
  it('gives each slot the best story that is left', () => {
    expect(stories({ candidates: many(3) })).toEqual(['s00', 's01', 's02', null]);
  });

  it('writes slot, instant and the last moment', () => {
    expect(plan({ candidates: many(1), campaigns: [aCampaign({ maxLateness: 'PT30M' })] })[0]).toMatchObject({
      slot: '2026-11-10T09:00[Europe/Stockholm]',
      instant: '2026-11-10T08:00:00Z',
      latest: '2026-11-10T08:30:00Z',
      campaign: 'hosten',
      channel: 'linkedin',
      publication: expect.stringMatching(/^[0-9a-f]{2}-hosten\.s00\.linkedin$/),
    });
  });

  it('plans nothing before its start', () => {
    const facts = planFacts({ candidates: many(9) });
    const slots = planSlots({ ...facts, from: facts.from.add({ hours: 24 + 10 }) }).map((one) => one.slot.slice(0, 10));
    expect(slots).toEqual(['2026-11-17', '2026-11-24', '2026-12-01']);
  });

  it('evens out values and units over time', () => {
    const candidates = Array.from({ length: 8 }, (_, n) =>
      aCandidate(`s${n}`, { value: n < 6 ? 'trygghet' : 'delaktighet', unit: n % 2 === 0 ? 'vard' : 'skola' }),
    );
    const chosen = stories({ candidates }).map((id) => candidates.find((one) => one.id === id));
    expect(chosen.filter((one) => one?.value === 'delaktighet')).toHaveLength(2);
    expect(chosen.filter((one) => one?.unit === 'vard')).toHaveLength(2);
  });

  it('tells no more than so many stories a local week, counting what was told already', () => {
    const days = ['mon', 'tue', 'wed', 'sun'] as const;
    const campaigns = [aCampaign({ perWeek: 2, slots: [{ days: [...days], at: '09:00' }] })];
    const planned = plan({ campaigns, candidates: many(20) });
    expect(planned.slice(0, 5).map((one) => one.story)).toEqual(['s00', 's01', null, null, 's02']);
    expect(planned[2]?.reason.en).toBe('The week already has 2 stories.');
    const history = [aPublicationHistory('x', '2026-11-09T07:00:00Z')];
    expect(stories({ campaigns, candidates: many(20), history }).slice(0, 4)).toEqual(['s00', null, null, null]);
  });

  it('leaves a skipped slot empty with the reason, and sets nothing aside for it', () => {
    const skipped = [{ slot: '2026-11-17T09:00', reason: 'Lov' }];
    const pinned = [{ slot: '2026-11-17T09:00:00', story: 's00' }];
    const planned = plan({ candidates: many(2), campaigns: [aCampaign({ skipped, pinned })] });
    expect(planned.map((one) => one.story)).toEqual(['s00', null, 's01', null]);
    expect(planned[1]?.reason).toEqual({ sv: 'Hoppas över: Lov', en: 'Skipped: Lov' });
  });

  it('keeps quiet days and holidays free, with the reason', () => {
    const calendar = {
      holidays: 'SE',
      quiet: [{ from: '2026-11-17', until: '2026-11-17', reason: 'Flytt' }],
      elections: [],
    };
    const planned = plan({ candidates: many(9), calendar });
    expect(planned.map((one) => one.story)).toEqual(['s00', null, 's01', 's02']);
    expect(planned[1]?.reason.sv).toBe('Tyst period: Flytt');
  });

  it('leaves out one channel for which consent is lacking, and tells the story in the others', () => {
    const candidates = [aCandidate('a', { consents: [aConsent({ channels: ['site'] })] })];
    const planned = plan({ candidates, campaigns: [aCampaign({ channels: ['linkedin', 'site'] })] }).slice(0, 2);
    expect(planned.map(({ channel, story }) => [channel, story])).toEqual([
      ['linkedin', null],
      ['site', 'a'],
    ]);
    expect(planned[0]?.reason.en).toBe('The consent does not cover this channel.');
  });

  it('says that a channel is switched off', () => {
    const planned = plan({ candidates: many(9), channelsOff: ['linkedin'] });
    expect(planned.map((one) => one.story)).toEqual([null, null, null, null]);
    expect(planned[0]?.reason.en).toBe('The channel is off in channels.yaml.');
  });

  it('plans both of a pair in the same slot and channel, or neither', () => {
    const pair = (site: boolean) => [
      aCandidate('a', { pair: 'b', consents: [aConsent()] }),
      aCandidate('b', {
        pair: 'a',
        language: 'en',
        consents: [aConsent({ channels: site ? ['linkedin', 'site'] : ['linkedin'] })],
      }),
    ];
    const campaigns = [aCampaign({ channels: ['linkedin', 'site'] })];
    const told = (site: boolean) => plan({ campaigns, candidates: pair(site) }).filter((one) => one.story !== null);
    expect(told(true).map(({ channel, story, pair: other }) => [channel, story, other])).toEqual([
      ['linkedin', 'a', 'b'],
      ['linkedin', 'b', 'a'],
      ['site', 'a', 'b'],
      ['site', 'b', 'a'],
    ]);
    expect(told(false).map(({ channel }) => channel)).toEqual(['linkedin', 'linkedin']);
    expect(new Set(told(true).map((one) => one.instant)).size).toBe(1);
  });

  it('shares the stories among campaigns, each told once', () => {
    const campaigns = [aCampaign({ id: 'b' }), aCampaign({ id: 'a' })];
    const planned = plan({ campaigns, candidates: many(3) });
    expect(planned.slice(0, 4).map(({ campaign, story }) => [campaign, story])).toEqual([
      ['a', 's00'],
      ['b', 's01'],
      ['a', 's02'],
      ['b', null],
    ]);
  });
});
