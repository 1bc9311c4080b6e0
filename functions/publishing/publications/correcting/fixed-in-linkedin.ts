import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { ingress } from '#functions/site/ingress.ts';
import { storyPath } from '#functions/site/page-paths.ts';
import type { Approved, LinkedInFixed } from '#functions/story/stories/approval.ts';
import { plainBody, type Story } from '#functions/story/stories/story.ts';

const hash = (value: unknown): string => sha256(canonicalJson(value));

/**
 * What a LinkedIn post shows beside its text, as hashes: LinkedIn lets nobody change it once the post stands
 * (docs/reference/linkedin.md#what-can-be-changed). `pictures`: SHA-256 of each picture's bytes, by file.
 */
export const fixedInLinkedIn = (story: Story, pictures: Readonly<Record<string, string>>): LinkedInFixed => {
  const { images, link, title } = story.front;
  const card = { url: link ?? storyPath(story.id), title, description: ingress(plainBody(story)) };
  return {
    pictures: hash(images.map(({ file, focus }) => ({ bytes: pictures[file] ?? null, focus: focus ?? null }))),
    altTexts: hash(images.map(({ alt }) => alt ?? '')),
    card: images.length > 0 ? null : hash(card),
  };
};

/** Why a newer approval can't be shown by changing the post; null when what is fixed is the same, or only the card differs. */
export const notByEditing = (before: Approved, after: Approved): string | null => {
  if (hash(before.linkedin.targeting ?? null) !== hash(after.linkedin.targeting ?? null)) return 'audience-changed';
  const [then, now] = [before.fixed, after.fixed];
  if (then === undefined || now === undefined)
    return before.hashes.fields === after.hashes.fields && hash(before.hashes.images) === hash(after.hashes.images)
      ? null
      : 'pictures-unknown';
  if (then.pictures !== now.pictures) return 'pictures-changed';
  return then.altTexts === now.altTexts ? null : 'alt-texts-changed';
};

/** A link's card keeps its title and its opening words when the text is changed. */
export const cardStays = (before: Approved, after: Approved): string | null =>
  before.fixed?.card === after.fixed?.card ? null : 'card-changed';
