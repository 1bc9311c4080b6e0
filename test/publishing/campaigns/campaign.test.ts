import { describe, expect, it } from 'vitest';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';

const head = 'id: hosten\nname: Hösten\nfrom: 2026-09-01\nuntil: 2026-12-15\nchannels: [linkedin]\n';
const rules = (rest: string) =>
  checkYaml(Campaign, { file: 'campaigns/hosten.yaml', text: head + rest, firstLine: 1 }).findings.map(
    ({ line, rule }) => `${line} ${rule}`,
  );

describe('Campaign', () => {
  it('fills in the rests and the lateness that a file leaves out', () => {
    const text = `${head}slots: [{ days: [tue], at: "09:00" }]\n`;
    const { value } = checkYaml(Campaign, { file: 'x', text, firstLine: 1 });
    expect(value).toMatchObject({
      timeZone: 'Europe/Stockholm',
      perPerson: 'P90D',
      perUnit: 'P7D',
      maxLateness: 'PT2H',
    });
  });

  it.each([
    ['a time without quotes that YAML reads as a number', 'slots: [{ days: [tue], at: 900 }]'],
    ['a time that does not exist', 'slots: [{ days: [tue], at: "25:00" }]'],
    ['a day that does not exist', 'slots: [{ days: [tis], at: "09:00" }]'],
    ['both days and a rule', 'slots: [{ days: [tue], rule: "FREQ=DAILY", at: "09:00" }]'],
    ['neither days nor a rule', 'slots: [{ at: "09:00" }]'],
    ['no slots', 'slots: []'],
    ['a rule that runs every hour', 'slots: [{ rule: "FREQ=HOURLY", at: "09:00" }]'],
    ['a rule with its own time', 'slots: [{ rule: "FREQ=DAILY;BYHOUR=7", at: "09:00" }]'],
    ['a rule that is no rule', 'slots: [{ rule: "varje tisdag", at: "09:00" }]'],
    ['a part of a rule that does not exist', 'slots: [{ rule: "FREQ=WEEKLY;BYDAY=XX", at: "09:00" }]'],
  ])('finds %s', (_what, slots) => {
    expect(rules(`${slots}\n`)).toHaveLength(1);
  });

  it('finds a zone and a duration that do not exist', () => {
    const slots = 'slots: [{ days: [tue], at: "09:00" }]\n';
    expect(rules(`${slots}timeZone: Europe/Nordhamn\nperPerson: 90 days\n`)).toEqual(['7 wrong-form', '8 wrong-form']);
  });
});
