import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

const tuesday = '2026-11-03T08:00:00Z';
type Fields = Parameters<typeof aCampaign>[0];

/** What the planner gives to the one slot of a week. */
const first = (
  candidates: readonly ReturnType<typeof aCandidate>[],
  history: readonly ReturnType<typeof aPublicationHistory>[] = [],
  fields: Fields = {},
) => {
  const until = Temporal.PlainDate.from('2026-11-15');
  const [one] = planSlots(planFacts({ campaigns: [aCampaign(fields)], candidates, history, until }));
  if (one === undefined) throw new Error('no slot');
  return one;
};

describe('what is told next', () => {
  it('is what the campaign has told least', () => {
    const history = [aPublicationHistory('x', tuesday, { value: 'trygghet' })];
    const candidates = [aCandidate('a', { value: 'trygghet' }), aCandidate('b', { value: 'delaktighet' })];
    expect(first(candidates, history).story).toBe('b');
  });

  it('evens out in the order that the campaign says, where two weigh the same', () => {
    const history = [aPublicationHistory('x', tuesday, { value: 'trygghet', unit: 'vard' })];
    const candidates = [
      aCandidate('a', { value: 'trygghet', unit: 'skola' }),
      aCandidate('b', { value: 'delaktighet', unit: 'vard' }),
    ];
    expect(first(candidates, history, { balance: ['value', 'unit'] }).story).toBe('b');
    expect(first(candidates, history, { balance: ['unit', 'value'] }).story).toBe('a');
  });

  it('counts a slot once, however many channels it has, and only in its own campaign', () => {
    const candidates = [aCandidate('a', { value: 'trygghet' }), aCandidate('b', { value: 'delaktighet' })];
    const twice = [
      aPublicationHistory('x', tuesday, { value: 'trygghet' }),
      aPublicationHistory('x', tuesday, { value: 'trygghet', channel: 'site' }),
      aPublicationHistory('y', '2026-11-05T08:00:00Z', { value: 'delaktighet' }),
    ];
    expect(first(candidates, twice, { balance: ['value'] }).story).toBe('a');
    const elsewhere = [aPublicationHistory('x', tuesday, { value: 'trygghet', campaign: 'varen' })];
    expect(first(candidates, elsewhere, { balance: ['value'] }).story).toBe('a');
  });

  it('is of the occupation that is hardest to fill, then who has waited longest, then by the id', () => {
    const all = [
      aCandidate('d'),
      aCandidate('c'),
      aCandidate('b', { approvedAt: '2026-01-01T08:00:00Z' }),
      aCandidate('a', { occupation: '5321', shortage: 3, approvedAt: '2026-10-01T08:00:00Z' }),
    ];
    const left = (...told: readonly string[]) => all.filter(({ id }) => !told.includes(id));
    expect(first(left()).story).toBe('a');
    expect(first(left('a')).story).toBe('b');
    expect(first(left('a', 'b')).story).toBe('c');
  });

  it('gives a shortage occupation a share in proportion, and not all', () => {
    const candidates = Array.from({ length: 16 }, (_, n) =>
      aCandidate(`s${n}`, { occupation: n < 8 ? 'rare' : 'common', shortage: n < 8 ? 2 : 0 }),
    );
    const planned = planSlots(planFacts({ campaigns: [aCampaign({ balance: ['occupation'] })], candidates }));
    const told = planned.map(({ story }) => candidates.find(({ id }) => id === story)?.occupation);
    expect(told.filter((one) => one === 'rare')).toHaveLength(3);
    expect(told.filter((one) => one === 'common')).toHaveLength(1);
  });

  it('evens out administrations, or workplaces where one administration is picked', () => {
    const candidates = ['a', 'b', 'c'].flatMap((workplace) =>
      [1, 2].map((n) => aCandidate(`skola-${workplace}${n}`, { unit: `skola.${workplace}` })),
    );
    const others = [1, 2, 3].map((n) => aCandidate(`vard-${n}`, { unit: 'vard.x' }));
    const unitsOf = (fields: Fields) =>
      planSlots(
        planFacts({ campaigns: [aCampaign({ balance: ['unit'], ...fields })], candidates: [...candidates, ...others] }),
      )
        .flatMap(({ story }) => story ?? [])
        .map((story) => story.slice(0, story.indexOf('-') + 2));
    expect(unitsOf({}).filter((unit) => unit.startsWith('vard'))).toHaveLength(2);
    expect(new Set(unitsOf({ pick: { units: ['skola'] } }))).toEqual(new Set(['skola-a', 'skola-b', 'skola-c']));
  });

  it('is told of in words that people read, and so are the ones that were not chosen', () => {
    const history = [aPublicationHistory('x', tuesday, { value: 'trygghet' })];
    const { reason, passedOver, runnersUp } = first(
      [
        aCandidate('a', { value: 'trygghet' }),
        aCandidate('b', { value: 'delaktighet', shortage: 2 }),
        aCandidate('c', { value: 'delaktighet', shortage: 2 }),
      ],
      history,
      { balance: ['value', 'occupation'] },
    );
    expect(reason).toEqual({
      sv: 'Utan den har värdet delaktighet 0 av sina 1 berättelser, 1 efter; och yrket 2343 1 av sina 2 berättelser, 1 efter. Bristyrke (2 av 3): större andel.',
      en: 'Without it, the value delaktighet has 0 of its 1 stories, 1 behind; and the occupation 2343 has 1 of its 2 stories, 1 behind. Shortage occupation (2 of 3): a larger share.',
    });
    expect(runnersUp).toEqual(['c', 'a']);
    expect(passedOver).toEqual([
      {
        story: 'c',
        reason: { sv: 'Väger lika, men har väntat kortare.', en: 'It weighs the same, but has waited less.' },
      },
      {
        story: 'a',
        reason: {
          sv: 'Värdet trygghet har redan sin andel, 1 berättelser.',
          en: 'The value trygghet has its share already, 1 stories.',
        },
      },
    ]);
  });
});
