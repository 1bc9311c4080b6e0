import type { Text } from '#functions/ground/language/text.ts';
import type { ActDeps, Prepared } from '#functions/jobs/acts/act.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { refusedPins } from '#functions/publishing/campaigns/refused-pins.ts';
import { isSameLocal } from '#functions/publishing/campaigns/skipped-slot.ts';

type Pinned = { readonly campaign: string; readonly slot: string; readonly story: string };

/** What stands in the way of a pin that is about to be written; null when nothing does, or nobody can say now. */
export const pinNote = async (
  deps: Pick<ActDeps, 'content' | 'reports' | 'clock'>,
  { campaign, slot, story }: Pinned,
): Promise<Text | null> => {
  const { gathered } = await readGathered(deps);
  if (gathered === null || !gathered.stories.some(({ id }) => id === story)) return null;
  const campaigns = gathered.campaigns.map((one) => {
    if (one.id !== campaign) return one;
    const others = one.pinned.filter((pin) => pin.story !== story && !isSameLocal(pin.slot, slot));
    const skipped = one.skipped.filter((skip) => !isSameLocal(skip.slot, slot));
    return { ...one, skipped, pinned: [...others, { slot, story }] };
  });
  const now = deps.clock.now();
  const today = now.toZonedDateTimeISO(gathered.settings.brand.timeZone).toPlainDate();
  const refused = refusedPins(planFactsOf({ ...gathered, campaigns }, now, today));
  const own = refused.find(({ pin }) => pin.campaign.id === campaign && pin.story === story);
  if (own === undefined) return null;
  const { sv, en } = own.bar.words;
  return {
    sv: `Den är fastnålad, men går inte att hålla som det är nu. ${sv}`,
    en: `It is pinned, but can not be kept as things are now. ${en}`,
  };
};

/** The same, with words for the person who did it. */
export const withNote = (prepared: Prepared, note: Text | null): Prepared => {
  if (note === null || 'done' in prepared) return prepared;
  if (prepared.stands) return { ...prepared, note };
  const { effect } = prepared;
  return {
    stands: false,
    effect: async (at) => {
      const came = await effect(at);
      return 'done' in came ? came : { ...came, note };
    },
  };
};
