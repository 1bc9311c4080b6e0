import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { goalKeys, goalsOf } from '#functions/publishing/campaigns/goals.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';

const head = `id: hosten
name: Hösten
from: 2026-09-01
until: 2026-12-15
channels: [linkedin]
slots: [{ days: [tue], at: "09:00" }]
`;

const read = async (goals: string) => {
  const content = memoryStore();
  await content.put('campaigns/hosten.yaml', `${head}${goals}`);
  return readCampaigns({ content });
};

describe("a campaign's goals", () => {
  it('are those that a digest has numbers for, in its own order', async () => {
    const { campaigns, findings } = await read('goals: { jobAdClicks: 300, impressions: 20000 }\n');
    expect(campaigns.map(goalsOf)).toEqual([
      [
        { key: 'impressions', goal: 20_000 },
        { key: 'jobAdClicks', goal: 300 },
      ],
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['without the field', ''],
    ['with an empty field', 'goals: {}\n'],
  ])('are none %s', async (_, goals) => {
    const { campaigns, findings } = await read(goals);
    expect([campaigns.map(goalsOf), findings]).toEqual([[[]], []]);
  });

  it.each([
    ['is misspelt', 'visningar: 20000'],
    ['is misspelt and no number', 'visningar: många'],
    ['has the name of something that every object has', 'constructor: 1'],
    ['has the name of a prototype', '__proto__: 1'],
  ])('tell of one that %s, where it stands and which there are, and keep the campaign', async (_, wrong) => {
    const { campaigns, findings } = await read(`goals:\n  impressions: 20000\n  ${wrong}\n`);
    expect(campaigns.map(goalsOf)).toEqual([[{ key: 'impressions', goal: 20_000 }]]);
    expect(findings).toMatchObject([
      { file: 'campaigns/hosten.yaml', line: 9, rule: 'goal-unknown', severity: 'warning' },
    ]);
    for (const text of [findings[0]?.hint.sv, findings[0]?.hint.en])
      for (const key of goalKeys) expect(text).toContain(key);
    expect(findings[0]?.message.sv).toContain(`«${wrong.split(':')[0]}»`);
  });

  it.each(['0', '-5', '0.5', '1e300'])('tell of an amount of %s, and do not compare with it', async (amount) => {
    const { campaigns, findings } = await read(`goals: { impressions: ${amount}, shares: 5 }\n`);
    expect(campaigns.map(goalsOf)).toEqual([[{ key: 'shares', goal: 5 }]]);
    expect(findings).toMatchObject([{ line: 7, rule: 'goal-amount', severity: 'warning' }]);
  });

  it('are each compared or told of, whatever they are called', async () => {
    const name = fc.oneof(fc.constantFrom(...goalKeys, '__proto__', 'toString', ''), fc.string({ unit: 'binary' }));
    const number = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(name, number), { selector: ([key]) => key }), async (pairs) => {
        const { campaigns, findings } = await read(stringify({ goals: new Map(pairs) }));
        expect(campaigns).toHaveLength(1);
        expect(campaigns.flatMap(goalsOf).length + findings.length).toBe(pairs.length);
      }),
    );
  });
});
