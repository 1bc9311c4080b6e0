import { audienceWords } from '#functions/newsroom/screens/queries/sheet/audience-words.ts';
import type { SheetFacts, WholeStory } from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import type { LinkedInCard } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import { parseLittleText } from '#functions/story/posts/little-text.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';

const unread = { sv: 'Följarna räknas inte här.', en: 'Followers are not counted here.' } as const;

/** Where the text links to the employer's own page, if it does. */
const mentionIn = (commentary: string): LinkedInCard['mention'] => {
  let start = 0;
  for (const token of parseLittleText(commentary)) {
    if (token.kind === 'mention') return { start, end: start + token.name.length };
    start += token.kind === 'text' ? token.text.length : token.tag.length + 1;
  }
  return null;
};

type Needs = Pick<SheetFacts, 'settings' | 'isApproved' | 'approvals' | 'shown'>;

/** The post as it will be sent: an approved story's as it was approved, else as it would be composed now. */
export const linkedInCardOf = ({ story, composed }: WholeStory, facts: Needs): LinkedInCard | null => {
  const { brand, channels } = facts.settings;
  if (!channels.linkedin.on) return null;
  const { front } = story;
  const pinned = facts.isApproved ? approvalInForce(facts.approvals.entries)?.linkedin : undefined;
  const pictures = facts.shown.pictures.map((picture) => picture.cut);
  const domain = URL.parse(front.link ?? brand.site)?.hostname ?? brand.site;
  const { shown, commentary } = pinned ?? composed.linkedin;
  const hasCard = pinned === undefined || pinned.card !== undefined;
  return {
    pageName: brand.employer[front.language],
    avatar: null,
    followers: { value: null, why: unread },
    text: shown,
    length: commentary.length,
    mention: mentionIn(commentary),
    audience: audienceWords(pinned === undefined ? composed.targeting : (pinned.targeting ?? null)),
    pictures,
    article:
      front.images.length > 0 ? null : { title: front.title, domain, picture: hasCard ? facts.shown.card : null },
  };
};
