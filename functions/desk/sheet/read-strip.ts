import { readAgain } from '#functions/desk/frame/read-again.ts';
import type { Strip } from '#functions/desk/sheet/sheet-strip.ts';
import { storyNow } from '#functions/desk/sheet/story-now.ts';
import type { Visit } from '#functions/desk/visit.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { firstChange, hashStory } from '#functions/story/stories/story-hashes.ts';

/** A sheet that is not drawn yet is read again this often. */
const secondsBetween = 5;

/** What stands on a story's sheet for this person now. A page that is older than the story is read again by itself for a while. */
export const readStrip = async (
  { c, deps, person, people }: Visit,
  { story, drawn, timeZone }: { readonly story: string; readonly drawn: string; readonly timeZone: string },
): Promise<Strip | null> => {
  const now = await storyNow(deps, story);
  if (now === null) return null;
  const approved =
    now.place.folder === 'approved' ? approvalInForce((await readApprovals(deps, now.place.id)).entries) : null;
  const { read, mark } = now.reviewed;
  const stands =
    approved !== null &&
    read.story !== null &&
    firstChange(approved.hashes, hashStory(read.story, read.file, read.images, mark)) === null;
  const told = await readJson<StoryFacts>(deps.reports, storyFactsKey(now.place.id));
  const isOther = now.seen !== null && now.seen !== drawn;
  const waits = isOther && readAgain(c, secondsBetween);
  return {
    now,
    pinned: stands ? { by: approved.approvedBy, at: approved.at } : null,
    // Of another version it would quote what stands there no more.
    suggested: isOther ? null : (told?.suggested ?? null),
    drawn,
    person,
    people,
    today: deps.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    timeZone,
    waits,
  };
};
