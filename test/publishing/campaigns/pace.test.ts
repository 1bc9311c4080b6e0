import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { channelTaken } from '#functions/publishing/campaigns/pace.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

const timeZone = 'Europe/Stockholm';
const slotAt = (local: string) => {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
  return { local: zoned.toPlainDateTime(), instant: zoned.toInstant(), timeZone };
};

describe('the pace of a plan', () => {
  it.each([
    ['06:59', false],
    ['07:00', false],
    ['07:01', true],
    ['09:00', true],
    ['10:59', true],
    ['11:00', false],
  ])('with a post at nine two hours apart: a slot at %s is taken: %s', (time, taken) => {
    const told = [aPublicationHistory('x', '2026-11-24T08:00:00Z')];
    const found = channelTaken(['linkedin'], slotAt(`2026-11-24T${time}`), told, { linkedin: 'PT2H' });
    expect(found !== null).toBe(taken);
  });

  it('says when the channel is free next, and lets other channels be', () => {
    const told = [aPublicationHistory('x', '2026-11-24T08:00:00Z')];
    const slot = slotAt('2026-11-24T09:00');
    expect(channelTaken(['site', 'linkedin'], slot, told, { linkedin: 'PT2H' })?.sv).toContain('11:00');
    expect(channelTaken(['site'], slot, told, { linkedin: 'PT2H' })).toBeNull();
  });

  it('gives one of two campaigns the channel at an instant, and leaves the story of the other for another slot', () => {
    const campaigns = [aCampaign({ id: 'a' }), aCampaign({ id: 'b' })];
    const candidates = ['one', 'two', 'three', 'four'].map((id) => aCandidate(id, { unit: id }));
    const planned = planSlots(planFacts({ campaigns, candidates, apart: { linkedin: 'PT2H' } }));
    const instants = planned.filter(({ story, channel }) => story !== null && channel === 'linkedin');
    expect(instants.length).toBeGreaterThan(0);
    expect(new Set(instants.map(({ instant }) => instant)).size).toBe(instants.length);
  });
});
