import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { layTemplates } from '#functions/cli/lay-templates.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { Role } from '#functions/story/organisation/person.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const laidOn = (day: string) => {
  const today = Temporal.PlainDate.from(day);
  layTemplates(folder.path, today);
  return { today, content: directoryStore(folder.path) };
};

/** A Sunday, a Monday and what lies between; leap days; before and after the day on which the templates were written. */
const days = ['2026-12-01', '2027-01-03', '2027-01-04', '2028-02-29', '2029-12-31', '2035-07-08'];

describe('what init lays out', () => {
  it.each(days)('has slots within two weeks of %s, and months of them', async (day) => {
    const { today, content } = laidOn(day);
    const { campaigns, findings } = await readCampaigns({ content });
    expect([campaigns.length, findings]).toEqual([1, []]);
    const [campaign] = campaigns;
    if (campaign === undefined) throw new Error('no campaign');
    expect(slotsOf(campaign, today.add({ days: 1 }), today.add({ days: 14 })).length).toBeGreaterThan(1);
    expect(slotsOf(campaign, today.add({ months: 3 }), today.add({ months: 4 })).length).toBeGreaterThan(4);
    expect(Temporal.PlainDate.from(campaign.from).dayOfWeek).toBe(1);
  });

  it.each(days)('has a consent in force on %s and a year later, of somebody who works there', async (day) => {
    const { today, content } = laidOn(day);
    const [{ consents, findings }, { people }] = [await readConsents({ content }), await readPeople({ content })];
    expect(findings).toEqual([]);
    for (const consent of consents.values()) {
      expect(people.map(({ key }) => key)).toContain(consent.person);
      expect(consent.from <= today.toString() && consent.until > today.add({ years: 1 }).toString()).toBe(true);
    }
    expect([...consents.keys()]).toContain(
      /consent: (\S+) \}/.exec(readFileSync(join(folder.path, 'mall-story.md'), 'utf8'))?.[1],
    );
  });

  it('has somebody of each role, and settings without a finding', async () => {
    const { content } = laidOn('2026-12-01');
    const { people } = await readPeople({ content });
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set(Role.options));
    expect((await readSettings({ content })).findings).toEqual([]);
  });

  it('leaves holidays and elections on their days', () => {
    laidOn('2035-07-08');
    const laid = readFileSync(join(folder.path, 'calendar.yaml'), 'utf8');
    expect(laid).toContain('2026-12-23');
    expect(laid).toContain('2030-09-08');
  });
});
