import type { Finding } from '#functions/ground/findings/finding.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import type { ReadOutcome } from '#functions/ground/ports/channel.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { externalIdOf } from '#functions/publishing/publications/closing/take-down.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import {
  isDueWatch,
  newWatch,
  nowGone,
  stillGone,
  type TakedownWatch,
  unread,
} from '#functions/publishing/withdrawals/takedown-watch.ts';

type Needs = Pick<Deps, 'channels' | 'clock' | 'log'>;

/** Where people post by hand there may be no access: what a person said then holds, until it is seen to stand. */
const readOf = async ({ channels }: Needs, projection: PublicationProjection, place: string): Promise<ReadOutcome> => {
  const read = channels[projection.channel].read(place);
  if (projection.byHand !== true) return read;
  const seen = await read.catch(() => 'unreadable' as const);
  return seen === 'unreadable' && projection.onWord === true ? 'absent' : seen;
};

const placeOf = (projection: PublicationProjection): string | null => projection.externalId ?? externalIdOf(projection);

/** Another publication stands, or may stand, in the very place: what is read there is its. */
const lawfulPlaces = (facts: readonly PublicationProjection[]): ReadonlySet<string> =>
  new Set(
    facts
      .filter(({ state }) => state !== 'removed' && state !== 'missed' && state !== 'refused')
      .map((projection) => `${projection.channel} ${placeOf(projection)}`),
  );

/** A watch that was lost, or never written by a run that died, is made anew, and read at once. */
const watchOf = (
  projection: PublicationProjection,
  watches: ReadonlyMap<string, TakedownWatch>,
  now: ReturnType<Needs['clock']['now']>,
): TakedownWatch => {
  const kept = watches.get(projection.publication);
  if (kept === undefined)
    return {
      ...nowGone(newWatch(projection.publication, projection.reason ?? '', now.toString(), now), now),
      next: now.toString(),
    };
  return kept.gone === null ? nowGone(kept, now) : kept;
};

const ledgerOf = ({ publication }: PublicationProjection): string => `publications/${publication}`;

export type ReadBack = {
  /** Gone once, and standing again. */
  readonly cameBack: readonly PublicationProjection[];
  readonly watches: readonly TakedownWatch[];
  readonly findings: readonly Finding[];
};

/**
 * Looks again for what was taken down, when it is time to: gone means still gone. Only what was withdrawn is read, one call
 * each.
 */
export const readBack = async (
  deps: Needs,
  facts: readonly PublicationProjection[],
  kept: ReadonlyMap<string, TakedownWatch>,
): Promise<ReadBack> => {
  const now = deps.clock.now();
  const lawful = lawfulPlaces(facts);
  const cameBack: PublicationProjection[] = [];
  const watches: TakedownWatch[] = [];
  const removed = facts.filter(({ state }) => state === 'removed');
  const read = await eachByItself(deps, removed, { fileOf: ledgerOf }, async (projection) => {
    const watch = watchOf(projection, kept, now);
    const place = placeOf(projection);
    if (place === null || !isDueWatch(watch, now)) {
      watches.push(watch);
      return;
    }
    const seen = lawful.has(`${projection.channel} ${place}`) ? 'absent' : await readOf(deps, projection, place);
    if (seen === 'present') cameBack.push(projection);
    else watches.push(seen === 'absent' ? stillGone(watch, now) : unread(watch, now));
  });
  return { cameBack, watches, findings: read.findings };
};
