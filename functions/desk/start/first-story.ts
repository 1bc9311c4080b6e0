import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import { type StoryNow, storyNow } from '#functions/desk/sheet/story-now.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { askKey, ConsentAsk } from '#functions/story/consent/consent-ask.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures' | 'detector' | 'clock'>;

/** The story that has come furthest, and how far. */
export type FirstStory = {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly mended: boolean;
  /** Everybody in it is asked, or has answered. */
  readonly asked: boolean;
  readonly answered: boolean;
  readonly approved: boolean;
  /** What was asked and not answered yet. */
  readonly asks: readonly { readonly consent: string; readonly href: string; readonly to: string }[];
  /** Where it is written, and where it is read. */
  readonly edit: string;
  readonly sheet: string;
};

/** An approved one before a draft, and of drafts the one with the least to mend, as the last review saw it. */
const furthest = (places: readonly StoryLocation[], facts: readonly StoryFacts[]): StoryLocation | undefined => {
  const errors = new Map(facts.map(({ id, errors: count }) => [id, count]));
  const weight = ({ folder, id }: StoryLocation): number =>
    folder === 'approved' ? -1 : (errors.get(id) ?? Number.MAX_SAFE_INTEGER);
  return places.filter(({ folder }) => folder !== 'withdrawn').toSorted((a, b) => weight(a) - weight(b))[0];
};

const asksFor = async (deps: Needs, { place, reviewed }: StoryNow) => {
  const people = reviewed.read.story?.front.people ?? [];
  const read = await Promise.all(
    people.map(async ({ consent }) => ({
      consent,
      ask: (await readYaml(deps, ConsentAsk, askKey(consent), 'optional')).value,
    })),
  );
  return read.flatMap(({ consent, ask }) =>
    ask?.story === place.id ? [{ consent, to: ask.to, href: withQuery(deskPaths.consent, { ask: consent }) }] : [],
  );
};

export const firstStory = async (deps: Needs): Promise<FirstStory | null> => {
  const facts = await readAllJson<StoryFacts>(deps.reports, 'stories/');
  const place = furthest(await listStories(deps), facts);
  const now = place === undefined ? null : await storyNow(deps, place.id);
  if (now === null) return null;
  const { id, folder } = now.place;
  const story = now.reviewed.read.story;
  const errors = now.findings.filter(({ severity }) => severity === 'error');
  const unanswered = errors.filter(({ rule }) => rule.startsWith('consent'));
  const asks = await asksFor(deps, now);
  const lines = new Set(unanswered.map(({ line }) => line));
  const open = (story?.front.people ?? []).filter((_, n) => lines.has(story?.lineOf(['people', n, 'consent']) ?? null));
  const approved = folder === 'approved';
  const mended = approved || errors.length === unanswered.length;
  return {
    id,
    title: story?.front.title ?? id,
    author: story?.front.author ?? '',
    mended,
    // Who is in it is not known before it is mended, nor which words they are asked about.
    asked: mended && (approved || open.every(({ consent }) => asks.some((ask) => ask.consent === consent))),
    answered: mended && (approved || unanswered.length === 0),
    approved,
    asks,
    // What is approved is locked, and is read on its sheet.
    edit: approved ? sheetPath(id) : withQuery(deskPaths.draft, { story: id }),
    sheet: sheetPath(id),
  };
};
