import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Consent } from '#functions/story/consent/consent.ts';
import { type ConsentUse, consentEnds, consentRefusal } from '#functions/story/consent/permits.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';

const zone = 'Europe/Stockholm';
const reasonAt = (at: string, consent: Partial<Consent> = {}, use: Partial<ConsentUse> = {}) =>
  consentRefusal(aConsent(consent), {
    channel: 'linkedin',
    images: false,
    at: Temporal.Instant.from(at),
    timeZone: zone,
    ...use,
  })?.reason ?? null;

type Row = readonly [what: string, at: string, consent: Partial<Consent>, reason: string | null];

describe('consentRefusal', () => {
  const rows: readonly Row[] = [
    ['the moment before the first day', '2026-01-31T23:59:59.999+01:00', {}, 'consent-not-begun'],
    ['the first moment of the first day', '2026-02-01T00:00:00+01:00', {}, null],
    ['the last moment of the last day', '2028-02-01T23:59:59.999+01:00', {}, null],
    ['the first moment after the last day', '2028-02-02T00:00:00+01:00', {}, 'consent-expired'],
    ['a last day in summer ends at local midnight', '2027-06-30T21:59:59Z', { until: '2027-06-30' }, null],
    ['and not an hour later', '2027-06-30T22:00:00Z', { until: '2027-06-30' }, 'consent-expired'],
    ['the day the clocks go forward has 23 hours', '2026-03-29T21:59:59Z', { until: '2026-03-29' }, null],
    ['and ends then', '2026-03-29T22:00:00Z', { until: '2026-03-29' }, 'consent-expired'],
    ['the day the clocks go back has 25 hours', '2026-10-25T22:59:59Z', { until: '2026-10-25' }, null],
    ['and ends then', '2026-10-25T23:00:00Z', { until: '2026-10-25' }, 'consent-expired'],
    [
      'an instant as end is not included',
      '2026-11-24T09:00:00+01:00',
      { until: '2026-11-24T09:00+01:00' },
      'consent-expired',
    ],
    ['the moment before it is', '2026-11-24T08:59:59+01:00', { until: '2026-11-24T09:00+01:00' }, null],
    ['an instant as start counts from itself', '2026-11-24T08:00:00Z', { from: '2026-11-24T08:00:00Z' }, null],
    ['and not before', '2026-11-24T07:59:59Z', { from: '2026-11-24T08:00:00Z' }, 'consent-not-begun'],
    [
      'withdrawn on a day counts from its first moment',
      '2026-11-24T00:00:00+01:00',
      { withdrawnAt: '2026-11-24' },
      'consent-withdrawn',
    ],
    ['the evening before still holds', '2026-11-23T23:59:59+01:00', { withdrawnAt: '2026-11-24' }, null],
    [
      'withdrawn at an instant counts from it',
      '2026-11-24T08:30:00Z',
      { withdrawnAt: '2026-11-24T08:30:00Z' },
      'consent-withdrawn',
    ],
    ['never withdrawn', '2026-11-24T08:30:00Z', { withdrawnAt: null }, null],
  ];
  it.each(rows)('%s (%s)', (_what, at, consent, reason) => {
    expect(reasonAt(at, consent)).toBe(reason);
  });

  it('reads a day in the zone of the employer', () => {
    const at = '2028-02-01T23:30:00Z';
    expect(reasonAt(at, {}, { timeZone: 'Europe/London' })).toBeNull();
    expect(reasonAt(at)).toBe('consent-expired');
  });

  it.each(['public-interest', 'consent', 'contract'] as const)('honours a withdrawal on the basis %s', (legalBasis) => {
    const withdrawnAt = '2026-03-01';
    expect(reasonAt('2026-11-24T08:00:00Z', { legalBasis, withdrawnAt })).toBe('consent-withdrawn');
  });

  it('tells a withdrawal before anything else', () => {
    expect(reasonAt('2030-01-01T00:00:00Z', { withdrawnAt: '2026-03-01', channels: [] })).toBe('consent-withdrawn');
  });

  it('permits only the channels that are named', () => {
    const consent = { channels: ['site' as const] };
    expect(reasonAt('2026-11-24T08:00:00Z', consent)).toBe('consent-channel');
    expect(reasonAt('2026-11-24T08:00:00Z', consent, { channel: 'site' })).toBeNull();
  });

  it('permits pictures only when it says so', () => {
    expect(reasonAt('2026-11-24T08:00:00Z', { images: false }, { images: true })).toBe('consent-images');
    expect(reasonAt('2026-11-24T08:00:00Z', { images: false }, { images: false })).toBeNull();
  });

  it('never holds from its end on, and always in the hour before', () => {
    const day = fc.date({ min: new Date('2026-02-02'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(5000), (date, hours) => {
        const until = date.toISOString().slice(0, 10);
        const end = consentEnds(aConsent({ until }), zone);
        const after = reasonAt(end.add({ hours }).toString(), { until });
        return after === 'consent-expired' && reasonAt(end.subtract({ minutes: 59 }).toString(), { until }) === null;
      }),
    );
  });
});
