import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicationEntry, PublicationKind } from '#functions/publications/entry.ts';
import { foldPublication, isSettled, mayStand } from '#functions/publications/publication-state.ts';

const base = (n: number) => ({
  n,
  at: `2026-11-24T08:00:${String(n % 60).padStart(2, '0')}Z`,
  by: 'w',
  previous: null,
  publication: 'p',
  campaign: 'c',
  story: 's',
  channel: 'linkedin' as const,
  vacancy: null,
});
const slot = { slot: 's', instant: '2026-11-24T08:00:00Z', latest: '2026-11-24T10:00:00Z' };
const of: Readonly<Record<PublicationKind, (n: number) => PublicationEntry>> = {
  claimed: (n) => ({ ...base(n), kind: 'claimed', ...slot, pair: null, approval: null }),
  prepared: (n) => ({ ...base(n), kind: 'prepared', pictures: [] }),
  sending: (n) => ({ ...base(n), kind: 'sending', textHash: 'h', pictures: [] }),
  published: (n) => ({ ...base(n), kind: 'published', externalId: `id-${n}`, url: null, how: 'answered' }),
  refused: (n) => ({ ...base(n), kind: 'refused', reason: 'r', detail: '' }),
  deferred: (n) => ({ ...base(n), kind: 'deferred', reason: 'r', notBefore: slot.latest }),
  missed: (n) => ({ ...base(n), kind: 'missed', slot: 's', instant: slot.instant, reason: 'r' }),
  unknown: (n) => ({ ...base(n), kind: 'unknown', reason: 'r', needsPerson: false }),
  withdrawing: (n) => ({ ...base(n), kind: 'withdrawing', reason: 'r' }),
  removed: (n) => ({ ...base(n), kind: 'removed', readBack: 'absent', externalId: null }),
};
const kinds = Object.keys(of) as PublicationKind[];
const fold = (names: readonly PublicationKind[]) => foldPublication(names.map((kind, n) => of[kind](n)));
const shown = (names: readonly PublicationKind[]) => {
  const state = fold(names);
  return [state.kind, state.claim?.n ?? null, state.sending?.n ?? null, state.externalId];
};

describe('foldPublication', () => {
  it.each<readonly [readonly PublicationKind[], readonly [string, number | null, number | null, string | null]]>([
    [[], ['none', null, null, null]],
    [['claimed'], ['claimed', 0, null, null]],
    [
      ['claimed', 'prepared'],
      ['prepared', 0, null, null],
    ],
    [
      ['claimed', 'prepared', 'sending'],
      ['sending', 0, 2, null],
    ],
    [
      ['claimed', 'prepared', 'sending', 'published'],
      ['published', 0, 2, 'id-3'],
    ],
    [
      ['claimed', 'prepared', 'sending', 'unknown'],
      ['unknown', 0, 2, null],
    ],
    [
      ['claimed', 'prepared', 'sending', 'unknown', 'published'],
      ['published', 0, 2, 'id-4'],
    ],
    [
      ['claimed', 'prepared', 'sending', 'deferred'],
      ['deferred', 0, null, null],
    ],
    [
      ['claimed', 'prepared', 'sending', 'deferred', 'claimed'],
      ['claimed', 4, null, null],
    ],
    [
      ['claimed', 'refused', 'claimed', 'prepared'],
      ['prepared', 2, null, null],
    ],
    [
      ['missed', 'claimed'],
      ['claimed', 1, null, null],
    ],
    [
      ['claimed', 'sending', 'published', 'withdrawing'],
      ['withdrawing', 0, 1, 'id-2'],
    ],
    [
      ['claimed', 'sending', 'published', 'withdrawing', 'removed'],
      ['removed', 0, 1, 'id-2'],
    ],
  ])('%j', (names, expected) => {
    expect(shown(names)).toEqual(expected);
  });

  it('says for every kind whether it is over and whether it may stand in the channel', () => {
    const both = kinds.map((kind) => [kind, isSettled(fold([kind])), mayStand(fold([kind]))]);
    expect(both).toEqual([
      ['claimed', false, false],
      ['prepared', false, false],
      ['sending', false, true],
      ['published', true, true],
      ['refused', true, false],
      ['deferred', false, false],
      ['missed', true, false],
      ['unknown', false, true],
      ['withdrawing', false, true],
      ['removed', true, false],
    ]);
  });

  it('never loses the id once something was published, whatever follows', () => {
    const any = fc.array(fc.constantFrom(...kinds), { maxLength: 12 });
    fc.assert(
      fc.property(any, any, (before, after) => {
        const state = fold([...before, 'published', ...after]);
        const last = [...before, 'published', ...after].lastIndexOf('published');
        return state.externalId === `id-${last}` && state.publishedAt === base(last).at;
      }),
    );
  });

  it('never holds a send without an entry that says so', () => {
    const any = fc.array(fc.constantFrom(...kinds), { maxLength: 12 });
    fc.assert(
      fc.property(any, (names) => {
        const { sending } = fold(names);
        return sending === null ? true : names[sending.n] === 'sending';
      }),
    );
  });
});
