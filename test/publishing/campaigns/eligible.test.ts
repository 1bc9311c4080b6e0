import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hindrance } from '#functions/publishing/campaigns/eligible.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';

const zone = 'Europe/Stockholm';
const hindranceOn = (
  day: string,
  campaign: ReturnType<typeof aCampaign>,
  candidate: ReturnType<typeof aCandidate>,
  history: readonly ReturnType<typeof aPublicationHistory>[] = [],
) => {
  const date = Temporal.PlainDate.from(day);
  const [slot] = slotsOf(campaign, date, date);
  if (slot === undefined) throw new Error(`${day} has no slot`);
  return hindrance(campaign, candidate, slot, history, zone);
};
const tuesday = '2026-11-24';

describe('hindrance', () => {
  it('finds none for an approved story with consent', () => {
    expect(hindranceOn(tuesday, aCampaign(), aCandidate('a'))).toBeNull();
  });

  it('finds a story that was told in any campaign and channel', () => {
    const history = [aPublicationHistory('a', '2024-05-01T08:00:00Z', { campaign: 'varen', channel: 'site' })];
    expect(hindranceOn(tuesday, aCampaign(), aCandidate('a'), history)).toBe('already-told');
  });

  it.each([
    [{ units: ['utbildning'] }, null],
    [{ units: ['utbildning.forskolan'] }, 'not-wanted'],
    [{ occupations: ['2343'] }, null],
    [{ occupations: ['2341'] }, 'not-wanted'],
    [{ values: ['delaktighet', 'trygghet'] }, null],
    [{ values: ['trygghet'] }, 'not-wanted'],
    [{ languages: ['en' as const] }, 'not-wanted'],
  ])('judges the pick %j: %s', (pick, expected) => {
    expect(hindranceOn(tuesday, aCampaign({ pick }), aCandidate('a'))).toBe(expected);
  });

  it('asks everyone in the story, and a missing consent is a no', () => {
    const yes = aConsent();
    const no = aConsent({ withdrawnAt: '2026-11-01' });
    expect(hindranceOn(tuesday, aCampaign(), aCandidate('a', { consents: [yes, no] }))).toBe('no-consent');
    expect(hindranceOn(tuesday, aCampaign(), aCandidate('a', { consents: [yes, null] }))).toBe('no-consent');
    expect(hindranceOn(tuesday, aCampaign(), aCandidate('a', { consents: [] }))).toBeNull();
  });

  it('lets a consent for one text permit that text alone', () => {
    const words = 'a'.repeat(64);
    const of = (textHash: string, now: string | null) =>
      aCandidate('a', { consents: [aConsent({ textHash })], words: now });
    expect(hindranceOn(tuesday, aCampaign(), of(words, words))).toBeNull();
    expect(hindranceOn(tuesday, aCampaign(), of('b'.repeat(64), words))).toBe('no-consent');
    expect(hindranceOn(tuesday, aCampaign(), of('b'.repeat(64), null))).toBeNull();
  });

  it('asks for consent at the time of the slot, not of the plan', () => {
    const candidate = aCandidate('a', { consents: [aConsent({ until: '2026-11-23' })] });
    expect(hindranceOn('2026-11-17', aCampaign(), candidate)).toBeNull();
    expect(hindranceOn(tuesday, aCampaign(), candidate)).toBe('no-consent');
  });

  it('is content with consent for one of the channels', () => {
    const candidate = aCandidate('a', { consents: [aConsent({ channels: ['site'] })] });
    expect(hindranceOn(tuesday, aCampaign({ channels: ['linkedin', 'site'] }), candidate)).toBeNull();
    expect(hindranceOn(tuesday, aCampaign({ channels: ['linkedin'] }), candidate)).toBe('no-consent');
  });

  it('keeps a person apart by the local clock: seven days after Tuesday 09:00 is free, over a change of clocks too', () => {
    const campaign = aCampaign({ perPerson: 'P7D' });
    const history = [aPublicationHistory('x', '2026-10-20T07:00:00Z', { persons: ['a'], unit: 'vard' })];
    expect(hindranceOn('2026-10-27', campaign, aCandidate('a'), history)).toBeNull();
    expect(hindranceOn('2026-10-20', campaign, aCandidate('a'), history)).toBe('same-person');
    expect(hindranceOn('2026-10-27', aCampaign({ perPerson: 'P8D' }), aCandidate('a'), history)).toBe('same-person');
  });

  it('keeps a person apart from what is planned later as well', () => {
    const history = [aPublicationHistory('x', '2026-12-01T08:00:00Z', { persons: ['a'], unit: 'vard' })];
    expect(hindranceOn(tuesday, aCampaign({ perPerson: 'P30D' }), aCandidate('a'), history)).toBe('same-person');
  });

  it('keeps a unit apart', () => {
    const history = [aPublicationHistory('x', '2026-11-17T08:00:00Z')];
    expect(hindranceOn(tuesday, aCampaign({ perUnit: 'P14D' }), aCandidate('a'), history)).toBe('same-unit');
    expect(hindranceOn(tuesday, aCampaign({ perUnit: 'P7D' }), aCandidate('a'), history)).toBeNull();
  });
});
