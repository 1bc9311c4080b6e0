import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { consentsHold } from '#functions/newsroom/review/consents-hold.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aStory } from '#test/builders/core/a-story.ts';
import { settingsOf } from '#test/builders/newsroom/facts.ts';

const rules = (now: string, consent: ReturnType<typeof aConsent> | null = aConsent({ until: '2027-01-22' })) =>
  consentsHold({
    story: aStory(),
    consents: new Map(consent === null ? [] : [['elsa-2026', consent]]),
    settings: settingsOf(),
    now: Temporal.Instant.from(now),
  }).map(({ rule, severity }) => `${severity} ${rule}`);

const soon = ['warning consent-ends-soon'];

describe('the review of consents', () => {
  // 22 January 2027 is over at 23:00 UTC; sixty whole days are left until 61 days before that.
  it.each([
    ['61 days are left', '2026-11-22T23:00:00Z', []],
    ['a second less than 61 days', '2026-11-22T23:00:01Z', soon],
    ['60 days are left', '2026-11-23T23:00:00Z', soon],
    ['its last day has come', '2027-01-22T08:00:00Z', soon],
    ['a second is left', '2027-01-22T22:59:59Z', soon],
    ['it is over', '2027-01-22T23:00:00Z', ['error consent-expired']],
  ])('says when %s', (_when, now, expected) => {
    expect(rules(now)).toEqual(expected);
  });

  it('stops a story when the file is missing', () => {
    expect(rules('2026-11-24T08:00:00Z', null)).toEqual(['error consent-missing']);
  });

  it('only warns when a channel is left out, and stops when all are', () => {
    const now = '2026-11-24T08:00:00Z';
    expect(rules(now, aConsent({ channels: ['site'] }))).toEqual(['warning consent-channel']);
    expect(rules(now, aConsent({ channels: [] }))).toEqual(['error consent-channel']);
  });
});
