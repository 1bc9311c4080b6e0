import { Temporal } from 'temporal-polyfill';
import type { Period } from '#functions/newsroom/digests/period.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

type Published = { readonly at: number; readonly projection: PublicationProjection };

/** Of each list of facts, by time: a digest asks for a dozen spans of it. */
const byTime = new WeakMap<readonly PublicationProjection[], readonly Published[]>();

const inOrder = (publications: readonly PublicationProjection[]): readonly Published[] => {
  const known =
    byTime.get(publications) ??
    publications
      .flatMap((projection) => {
        const { publishedAt } = projection;
        return publishedAt === null ? [] : [{ at: Temporal.Instant.from(publishedAt).epochMilliseconds, projection }];
      })
      .sort((a, b) => a.at - b.at);
  byTime.set(publications, known);
  return known;
};

/** What was published in a span, in order of time; blocks in single ads among it. */
export const publishedIn = (
  publications: readonly PublicationProjection[],
  { from, until }: Pick<Period, 'from' | 'until'>,
): readonly PublicationProjection[] => {
  const [start, end] = [from.epochMilliseconds, until.epochMilliseconds];
  return inOrder(publications).flatMap(({ at, projection }) => (at >= start && at < end ? [projection] : []));
};
