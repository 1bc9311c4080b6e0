import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { oneLook } from '#functions/ground/ledger/snapshot.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { type ApprovalOutcome, approveReviewed } from '#functions/jobs/approve-reviewed.ts';
import { closedReview } from '#functions/jobs/closed-review.ts';
import { readKnownTexts } from '#functions/newsroom/review/known-texts.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { readerFindings, readValues } from '#functions/newsroom/review/read-values.ts';
import { type ReviewFacts, reviewStory } from '#functions/newsroom/review/review-story.ts';
import { factsOf } from '#functions/newsroom/review/story-facts-of.ts';
import { twiceFinding } from '#functions/newsroom/review/story-ids.ts';
import { strays } from '#functions/newsroom/review/strays.ts';
import { unusedPictures } from '#functions/newsroom/review/unused-pictures.ts';
import { type KeptReview, keptReviewKey, reviewSignature } from '#functions/newsroom/screens/review-signature.ts';
import { writeSheet } from '#functions/newsroom/screens/write-sheet.ts';
import { markPages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import type { KnownText } from '#functions/story/stories/alike.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { isBeingMoved } from '#functions/story/stories/move-story.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = CommonDeps & Pick<Deps, 'pictures' | 'detector' | 'vacancies' | 'values'>;

/** `markPages` before the first thing that the newsroom shows is written; once is enough. */
type Run = Needs & {
  readonly markPages: () => Promise<unknown>;
  /** Read when the first story is reviewed anew; each is known to those that come after it. */
  readonly texts: () => Promise<Map<string, KnownText>>;
};

type Reviewed = {
  readonly findings: readonly Finding[];
  readonly events: readonly VardagEvent[];
  /** False when something stood in for what should have read it: the next run tries again. */
  readonly whole: boolean;
  readonly alike: readonly string[];
};

const count = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

/** What is said of a story that lies in two folders. In `withdrawn/` it is withdrawn, wherever else; elsewhere twice, it is neither. */
type Lying = { readonly withdrawnToo: boolean; readonly twice: readonly Finding[] };

const lyingOf = (place: StoryLocation, places: readonly StoryLocation[]): Lying => {
  const others = places.filter((other) => other !== place && other.id === place.id);
  if (others.length === 0 || place.folder === 'withdrawn') return { withdrawnToo: false, twice: [] };
  return {
    withdrawnToo: others.some(({ folder }) => folder === 'withdrawn'),
    twice: [twiceFinding(place, places)],
  };
};

const reviewAnew = async (
  deps: Run,
  facts: ReviewFacts,
  place: StoryLocation,
  { withdrawnToo, twice }: Lying,
): Promise<Reviewed> => {
  const texts = await deps.texts();
  const reviewed = await reviewStory(deps, { ...facts, texts }, place);
  const alike = reviewed.alike.map(({ id }) => id);
  const reading = await readValues(deps, facts, reviewed);
  const whole = reading.version === deps.values.version;
  const alone = twice.length === 0;
  const outcome: ApprovalOutcome = alone
    ? await approveReviewed(deps, reviewed, reading)
    : { approval: null, pinnedNow: false, findings: twice };
  const findings = [...reviewed.findings, ...outcome.findings];
  // Its sheet and facts are those of the withdrawn one.
  if (withdrawnToo) return { findings, events: [], whole, alike };
  if (reviewed.text === null) texts.delete(place.id);
  else texts.set(place.id, reviewed.text);
  await deps.markPages();
  const sheet = await writeSheet(deps, facts, { ...reviewed, findings }, reading, outcome.approval);
  const now = factsOf(reviewed, reading, findings, outcome.approval, sheet.thumb);
  await putChanged(deps.reports, storyFactsKey(place.id), JSON.stringify(now), 'application/json');
  if (place.folder === 'withdrawn') return { findings: [], events: [], whole, alike };
  const events: VardagEvent[] = [
    {
      name: 'StoryReviewed',
      detail: {
        story: place.id,
        folder: place.folder,
        errors: count(findings, 'error'),
        warnings: count(findings, 'warning'),
      },
    },
  ];
  if (outcome.pinnedNow && outcome.approval !== null)
    events.push({ name: 'StoryApproved', detail: { story: place.id, approval: outcome.approval.hash } });
  return { findings: [...findings, ...readerFindings(place, reading)], events, whole, alike };
};

/** A story that nothing has happened to keeps its last review. */
const reviewOne = async (
  deps: Run,
  facts: ReviewFacts,
  place: StoryLocation,
  lying: Lying,
  alive: ReadonlySet<string>,
): Promise<Reviewed> => {
  const alone = lying.twice.length === 0;
  const kept = alone ? await readJson<KeptReview>(deps.reports, keptReviewKey(place.id)) : null;
  // What was closed keeps no review.
  const closed = kept === null ? await closedReview(deps, facts, place) : null;
  if (closed !== null) return { findings: closed, events: [], whole: true, alike: [] };
  const signature = await reviewSignature(deps, facts, place);
  const { alike: like = [] } = kept ?? {};
  if (kept?.signature === signature && like.every((id) => alive.has(id)))
    return { findings: kept.findings, events: [], whole: true, alike: like };
  const reviewed = await reviewAnew(deps, facts, place, lying);
  if (lying.withdrawnToo) return reviewed;
  const { findings, alike } = reviewed;
  const keep: KeptReview = {
    signature: alone && reviewed.whole ? signature : '',
    findings,
    ...(alike.length === 0 ? {} : { alike }),
  };
  await putChanged(deps.reports, keptReviewKey(place.id), JSON.stringify(keep), 'application/json');
  return reviewed;
};

/** Removes the facts and reviews of stories whose folder is gone. */
const forgetGone = async (deps: Run, places: readonly StoryLocation[]): Promise<void> => {
  const here = new Set(
    places.flatMap(({ id }) => [
      storyFactsKey(id),
      keptReviewKey(id),
      `reviews/vectors/${id}.json`,
      `reviews/answers/${id}.json`,
    ]),
  );
  const told = [...(await deps.reports.list('stories/')), ...(await deps.reports.list('reviews/'))];
  const gone = told.filter(({ key }) => !here.has(key));
  if (gone.length > 0) await deps.markPages();
  for (const { key } of gone) await deps.reports.remove(key);
};

/** Reviews every story, pins new approvals, writes review sheets. Running it again with nothing changed writes nothing. */
export const reviewStories = async (given: Needs): Promise<JobReport> => {
  const look = oneLook(given, ['content', 'records', 'reports', 'site']);
  const places = await listStories(look);
  const alive = places.filter(({ folder }) => folder !== 'withdrawn');
  const ids = new Set(alive.map(({ id }) => id));
  let marked: Promise<unknown> | null = null;
  let texts: Promise<Map<string, KnownText>> | null = null;
  const deps: Run = {
    ...look,
    markPages: () => (marked ??= markPages(look)),
    texts: () => (texts ??= readKnownTexts(look, (id) => ids.has(id))),
  };
  const { facts, findings } = await readReviewFacts(deps, places);
  if (facts === null) return { ...emptyReport, findings };
  const keys = (await deps.content.list('')).map(({ key }) => key);
  const all: Finding[] = [...findings, ...strays(keys), ...(await unusedPictures(deps, alive, keys))];
  const fileOf = ({ folder, name }: StoryLocation) => storyFileKey(folder, name);
  const reviewed = await eachByItself(deps, places, { fileOf }, async (place): Promise<Reviewed> => {
    const lying = lyingOf(place, places);
    // While it is being moved it lies in two folders, and is judged when it has arrived.
    if (lying.twice.length > 0 && (await isBeingMoved(deps, place.id)))
      return { findings: [], events: [], whole: true, alike: [] };
    return reviewOne(deps, facts, place, lying, ids);
  });
  all.push(...reviewed.answers.flatMap((one) => one.findings), ...reviewed.findings);
  const events = reviewed.answers.flatMap((one) => one.events);
  await forgetGone(deps, places);
  if (events.length > 0) await deps.bus.publish(events);
  return { ...emptyReport, findings: all, notes: [`${places.length} stories reviewed`] };
};
