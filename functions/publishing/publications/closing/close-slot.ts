import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import {
  projectionOf,
  publicationProjectionKey,
} from '#functions/publishing/publications/ledger/publication-projection.ts';
import { markDone } from '#functions/publishing/publications/ledger/work-markers.ts';

/** Writes what pages and planning know of a publication after its ledger grew. */
export const writeProjection = async (deps: Pick<Deps, 'reports'>, chain: Chain<PublicationEntry>): Promise<void> => {
  const projection = projectionOf(chain);
  if (projection !== null)
    await putChanged(
      deps.reports,
      publicationProjectionKey(projection.publication),
      JSON.stringify(projection),
      'application/json',
    );
};

/**
 * Closes a slot: the projection, the markers, the event. Repeating it changes nothing but sends the event again, so a run that
 * died between the ledger and this is mended by the next one.
 */
export const closeSlot = async (
  deps: Pick<Deps, 'reports' | 'bus'>,
  chain: Chain<PublicationEntry>,
  instant: string,
): Promise<void> => {
  const projection = projectionOf(chain);
  if (projection === null) return;
  await writeProjection(deps, chain);
  const { publication, campaign, story, channel, state, externalId } = projection;
  if (state === 'published' || state === 'refused' || state === 'missed') {
    const event: VardagEvent = {
      name: 'PublicationSettled',
      detail: { publication, campaign, story, channel, state, externalId },
    };
    await deps.bus.publish([event]);
  }
  await markDone(deps, instant, publication);
};
