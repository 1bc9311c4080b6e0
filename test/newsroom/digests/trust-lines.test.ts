import { describe, expect, it } from 'vitest';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { trustLines } from '#functions/newsroom/digests/trust-lines.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { period, planned, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const slot = '2026-11-17T08:00:00Z';
const lines = (part: Partial<DigestFacts>) => trustLines(someDigestFacts(part), period('2026-W47'));
const counts = (trust: DigestView['trust']) =>
  [trust.missed, trust.refused, trust.unknown, trust.removed].map((kind) => kind.length);

describe('what did not go as planned', () => {
  it.each<[Partial<PublicationProjection>, readonly number[]]>([
    [{ state: 'missed', reason: 'too-late' }, [1, 0, 0, 0]],
    [{ state: 'refused', reason: 'changed-after-approval' }, [0, 1, 0, 0]],
    [{ state: 'unknown', reason: 'not-found' }, [0, 0, 1, 0]],
    [{ state: 'sending' }, [0, 0, 1, 0]],
    [{ state: 'published', publishedAt: slot }, [0, 0, 0, 0]],
    [{ state: 'missed', instant: '2026-11-10T08:00:00Z' }, [0, 0, 0, 0]],
  ])('of a publication %j is counted as %j', (part, expected) => {
    const projection = aPublicationProjection({ publishedAt: null, instant: slot, ...part });
    expect(counts(lines({ publications: [projection] }))).toEqual(expected);
  });

  it('is told with the story’s title and the reason in words', () => {
    const projection = aPublicationProjection({
      state: 'refused',
      publishedAt: null,
      instant: slot,
      reason: 'consent-expired',
    });
    const [line] = lines({ publications: [projection], stories: [aStoryFacts()] }).refused;
    expect(line).toMatchObject({
      story: { id: 'vi-bestammer-veckan', title: 'Vi bestämmer veckan tillsammans', language: 'sv' },
      channel: 'linkedin',
      at: slot,
      reason: { sv: 'Samtycket hade gått ut.' },
    });
  });

  it('remembers a slot that was missed although the story went out later', () => {
    const projection = aPublicationProjection({ instant: '2026-11-19T08:00:00Z', publishedAt: '2026-11-19T08:00:05Z' });
    const plans = [{ day: '2026-11-17', planned: [planned(slot, projection.story)] }];
    expect(lines({ publications: [projection], plans }).missed).toMatchObject([
      { at: slot, reason: { en: expect.stringContaining('later') } },
    ]);
  });

  it('counts a slot that nobody took up, once its lateness has run out and not before', () => {
    const plans = [
      { day: '2026-11-17', planned: [planned(slot, 'vi-bestammer-veckan'), planned('2026-11-22T22:00:00Z', null)] },
    ];
    expect(counts(lines({ plans }))).toEqual([1, 0, 0, 0]);
    const soon = [{ day: '2026-11-17', planned: [planned(slot, 'a', { latest: '2026-11-23T05:00:01Z' })] }];
    expect(counts(lines({ plans: soon }))).toEqual([0, 0, 0, 0]);
  });

  it('tells of removals by their receipts, when they happened', () => {
    const receipt = (at: string): TakedownReceipt => ({
      kind: 'removed',
      n: 0,
      at,
      by: 'test',
      previous: null,
      story: 'vi-bestammer-veckan',
      reason: 'consent-withdrawn',
      publication: '3f-x',
      channel: 'site',
      externalId: null,
      readBack: 'absent',
    });
    const { removed } = lines({ receipts: [receipt('2026-11-18T10:00:00Z'), receipt('2026-11-09T10:00:00Z')] });
    expect(removed).toMatchObject([
      { channel: 'site', at: '2026-11-18T10:00:00Z', reason: { sv: 'Samtycket togs tillbaka.' } },
    ]);
  });
});
