import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicationKind } from '#functions/ground/run-report/job-report.ts';
import type { EntryKind, PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { foldPublication, isSettled, mayStand } from '#functions/publishing/publications/ledger/publication-state.ts';

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
const nowhere = { externalId: null, url: null };
const of: Readonly<Record<EntryKind, (n: number) => PublicationEntry>> = {
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
  editing: (n) => ({ ...base(n), kind: 'editing', textHash: `t${n}`, approval: `a${n}` }),
  edited: (n) => ({ ...base(n), kind: 'edited', textHash: `t${n}`, approval: `a${n}`, how: 'read', left: null }),
  'edit-refused': (n) => ({ ...base(n), kind: 'edit-refused', reason: 'r', detail: '', approval: `a${n}` }),
  upheld: (n) => ({ ...base(n), kind: 'upheld', approval: `a${n}` }),
  settled: (n) => ({ ...base(n), kind: 'settled', decision: 'absent', person: 'eva.k', seen: true, ...nowhere }),
};
const changes: readonly EntryKind[] = ['editing', 'edited', 'edit-refused', 'upheld'];
const kinds = (Object.keys(of) as EntryKind[]).filter(
  (kind): kind is PublicationKind => kind !== 'settled' && !changes.includes(kind),
);
const fold = (names: readonly EntryKind[]) => foldPublication(names.map((kind, n) => of[kind](n)));
const shown = (names: readonly EntryKind[]) => {
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

  it('stays where it is, with its id and its day, whatever is changed of what stands', () => {
    const before = fold(['claimed', 'sending', 'published']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...changes), { maxLength: 8 }), (after) => {
        const { kind, externalId, publishedAt } = fold(['claimed', 'sending', 'published', ...after]);
        return kind === 'published' && externalId === before.externalId && publishedAt === before.publishedAt;
      }),
    );
  });

  it.each<readonly [readonly EntryKind[], readonly [string | null, string | null, string | undefined]]>([
    [['editing'], [null, null, 'editing']],
    [
      ['editing', 'edited'],
      ['a4', 'a4', 'edited'],
    ],
    [
      ['editing', 'edited', 'edit-refused'],
      ['a4', 'a5', 'edit-refused'],
    ],
    [
      ['edit-refused', 'upheld'],
      ['a4', 'a4', undefined],
    ],
  ])('knows after %j which approval stands, which was answered, and the last change', (names, expected) => {
    const { standing, answered, edit } = fold(['claimed', 'sending', 'published', ...names]);
    expect([standing, answered, edit?.kind]).toEqual(expected);
  });

  it('did not go out when a person has looked and found nothing', () => {
    const state = fold(['claimed', 'sending', 'unknown', 'settled']);
    expect([state.kind, state.externalId, isSettled(state), mayStand(state)]).toEqual(['missed', null, true, false]);
  });

  it('went out when it was sent, not when a person saw it', () => {
    const stands: PublicationEntry = {
      ...base(9),
      kind: 'settled',
      decision: 'stands',
      person: 'eva.k',
      seen: true,
      externalId: 'id-9',
      url: 'u',
    };
    const sent = (['claimed', 'sending', 'unknown'] as const).map((kind, n) => of[kind](n));
    expect(foldPublication([...sent, stands])).toMatchObject({
      kind: 'published',
      externalId: 'id-9',
      url: 'u',
      publishedAt: base(1).at,
    });
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
