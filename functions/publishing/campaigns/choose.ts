import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import { type Hindrance, hindrance } from '#functions/publishing/campaigns/eligible.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import { rank } from '#functions/publishing/campaigns/rank.ts';
import type { Slot } from '#functions/publishing/campaigns/slots.ts';

export type Choice = {
  /** The story, and its pair in the other language when it has one; empty when none fits. */
  readonly stories: readonly Candidate[];
  readonly reason: Text;
  readonly runnersUp: readonly string[];
};

const hindrances: Readonly<Record<Hindrance, (count: number) => Text>> = {
  'already-told': (n) => ({ sv: `${n} redan berättade`, en: `${n} already told` }),
  'not-wanted': (n) => ({ sv: `${n} utanför kampanjens urval`, en: `${n} outside the campaign's pick` }),
  'no-consent': (n) => ({ sv: `${n} utan gällande samtycke`, en: `${n} without a consent in force` }),
  'same-person': (n) => ({ sv: `${n} med en person som nyss synts`, en: `${n} with a person shown recently` }),
  'same-unit': (n) => ({ sv: `${n} från en enhet som nyss synts`, en: `${n} from a unit shown recently` }),
  'pinned-later': (n) => ({ sv: `${n} fastnålade på en senare tid`, en: `${n} pinned to a later slot` }),
  'pair-incomplete': (n) => ({ sv: `${n} vars språkpar inte är klart`, en: `${n} whose language pair is not ready` }),
};

const whyNone = (found: readonly Hindrance[]): Text => {
  if (found.length === 0)
    return { sv: 'Det finns inga godkända berättelser än.', en: 'There are no approved stories yet.' };
  const counted = (Object.keys(hindrances) as Hindrance[])
    .map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => hindrances[kind](count));
  return {
    sv: `Ingen godkänd berättelse passar: ${counted.map((one) => one.sv).join(', ')}.`,
    en: `No approved story fits: ${counted.map((one) => one.en).join(', ')}.`,
  };
};

/**
 * Picks the story for a slot from all candidates. Pure: the same facts give the same choice. `reserved` are stories that
 * are pinned to a later slot, and so are not taken before it.
 */
export const choose = (
  campaign: Campaign,
  slot: Slot,
  candidates: readonly Candidate[],
  history: readonly PublicationHistory[],
  timeZone: string,
  reserved: ReadonlySet<string> = new Set(),
): Choice => {
  const alone = (candidate: Candidate): Hindrance | null =>
    reserved.has(candidate.id) ? 'pinned-later' : hindrance(campaign, candidate, slot, history, timeZone);
  const partner = (candidate: Candidate) => candidates.find((one) => one.id === candidate.pair) ?? null;
  const pairHindrance = (candidate: Candidate): Hindrance | null => {
    if (candidate.pair === null) return null;
    const other = partner(candidate);
    const hindered =
      other === null
        ? 'pair-incomplete'
        : hindrance({ ...campaign, pick: { ...campaign.pick, languages: [] } }, other, slot, history, timeZone);
    return hindered === null ? null : 'pair-incomplete';
  };
  const judged = candidates.map((candidate) => ({ candidate, hindered: alone(candidate) ?? pairHindrance(candidate) }));
  const free = judged.flatMap(({ candidate, hindered }) => (hindered === null ? [candidate] : []));
  const pinnedId = campaign.pinned.find((pin) => slot.local.equals(pin.slot))?.story;
  const pinned = free.find((candidate) => candidate.id === pinnedId);
  const ranked = rank(campaign, free, history);
  const best = pinned ?? ranked[0]?.candidate;
  if (best === undefined)
    return { stories: [], reason: whyNone(judged.flatMap(({ hindered }) => hindered ?? [])), runnersUp: [] };
  const other = best.pair === null ? null : partner(best);
  const stories = other === null ? [best] : [best, other];
  const reason =
    pinned === undefined
      ? (ranked[0]?.reason ?? { sv: '', en: '' })
      : { sv: 'Fastnålad i kampanjen.', en: 'Pinned in the campaign.' };
  const lost = pinnedId !== undefined && pinned === undefined;
  return {
    stories,
    reason: lost
      ? {
          sv: `Den fastnålade ${pinnedId} går inte att publicera. I stället: ${reason.sv}`,
          en: `The pinned ${pinnedId} can't be published. Instead: ${reason.en}`,
        }
      : reason,
    runnersUp: ranked
      .map((one) => one.candidate.id)
      .filter((id) => !stories.some((story) => story.id === id))
      .slice(0, 3),
  };
};
