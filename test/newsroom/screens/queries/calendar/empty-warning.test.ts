import { expect, test } from 'vitest';
import { emptyWarning } from '#functions/newsroom/screens/queries/calendar/empty-warning.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';

const empty = (at: string): SlotFacts => ({
  at,
  latest: at,
  campaign: 'host',
  channels: ['linkedin'],
  state: 'empty',
  story: null,
  reason: { sv: 'Ingen passar.', en: 'None fits.' },
  runnersUp: [],
});

test('one empty slot says why it is empty', () => {
  const [only, ...more] = emptyWarning([empty('2026-12-01T08:00:00Z')], 'Europe/Stockholm');
  expect(more).toEqual([]);
  expect([only?.slot, only?.message.sv]).toEqual(['2026-12-01T08:00:00Z', 'Ingen passar.']);
});

test('several empty slots are one warning that names their days', () => {
  const slots = ['2026-12-01T08:00:00Z', '2026-12-07T23:30:00Z', '2026-12-10T11:15:00Z'].map(empty);
  expect(emptyWarning(slots, 'Europe/Stockholm').map(({ message }) => message)).toEqual([
    {
      sv: 'Tre platser är tomma: tis 1 dec, tis 8 dec och tor 10 dec.',
      en: 'Three slots are empty: Tue 1 Dec, Tue 8 Dec and Thu 10 Dec.',
    },
  ]);
});

test('no empty slot, no warning', () => {
  expect(emptyWarning([], 'Europe/Stockholm')).toEqual([]);
});
