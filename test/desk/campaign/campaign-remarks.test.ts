import { describe, expect, it } from 'vitest';
import { type CampaignForm, emptyCampaign } from '#functions/desk/campaign/campaign-form.ts';
import { campaignRemarks } from '#functions/desk/campaign/campaign-remarks.ts';

const aCampaignForm = (fields: Partial<CampaignForm> = {}): CampaignForm => ({
  ...emptyCampaign('2026-12-07', '2027-03-07'),
  name: 'Våren',
  ...fields,
});
const row = { days: ['tue'], rule: '', at: '09:00' };

const rows: readonly (readonly [string, Partial<CampaignForm>, readonly string[]])[] = [
  ['nothing of one that is whole', {}, []],
  ['a name that is missing', { name: '' }, ['name']],
  ['a name without a letter', { name: '–!' }, ['name']],
  ['a name of one letter', { name: 'v' }, []],
  ['days that are missing', { from: '', until: '' }, ['from', 'until']],
  ['a day that is none', { from: '2027-02-30' }, ['from']],
  ['an end before the beginning', { from: '2026-12-07', until: '2026-12-06' }, ['until']],
  ['nothing of one that lasts a day', { from: '2026-12-07', until: '2026-12-07' }, []],
  ['slots that are missing', { slots: [] }, ['slots']],
  ['a slot without a time', { slots: [{ ...row, at: '' }] }, ['slots']],
  ['a time that is none', { slots: [{ ...row, at: '24:00' }] }, ['slots']],
  ['nothing of the last minute', { slots: [{ ...row, at: '23:59' }] }, []],
  ['a time without a day', { slots: [{ ...row, days: [] }] }, ['slots']],
  ['days and a rule', { slots: [{ ...row, rule: 'FREQ=WEEKLY;BYDAY=TU' }] }, ['slots']],
  ['nothing of a rule alone', { slots: [{ ...row, days: [], rule: 'FREQ=WEEKLY;BYDAY=TU' }] }, []],
  ['a rule that is none', { slots: [{ ...row, days: [], rule: 'varje tisdag' }] }, ['slots']],
  ['the second row too', { slots: [row, { ...row, at: 'nio' }] }, ['slots']],
  ['channels that are missing', { channels: [] }, ['channels']],
  ['none a week', { perWeek: '0' }, ['perWeek']],
  ['nothing of one a week', { perWeek: '1' }, []],
  ['half a story', { perWeek: '1.5' }, ['perWeek']],
  ['a goal that is no number', { goals: { impressions: 'många' } }, ['goals']],
  ['a goal of nothing', { goals: { impressions: '0' } }, ['goals']],
  ['nothing of goals left empty', { goals: { impressions: '', clicks: '1' } }, []],
  ['all at once', { name: '', channels: [], slots: [], perWeek: 'x' }, ['name', 'slots', 'channels', 'perWeek']],
];

describe('the remarks on a campaign’s form', () => {
  it.each(rows)('tell of %s', (_, fields, told) => {
    expect(Object.keys(campaignRemarks(aCampaignForm(fields)))).toEqual(told);
  });
});
