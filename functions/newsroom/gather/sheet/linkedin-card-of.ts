import type { SheetFacts, WholeStory } from '#functions/newsroom/gather/sheet/sheet-facts.ts';
import type { LinkedInCard } from '#functions/newsroom/review-sheet/sheet-view.ts';
import { approvalInForce } from '#functions/stories/approval.ts';

const unread = { sv: 'Följarna räknas inte här.', en: 'Followers are not counted here.' } as const;

/** The post as it will be sent: an approved story's text from its approval, else as it would be composed now. */
export const linkedInCardOf = ({ story, told }: WholeStory, facts: SheetFacts): LinkedInCard | null => {
  const { brand, channels } = facts.settings;
  if (!channels.linkedin.on) return null;
  const { front } = story;
  const pinned = facts.isApproved ? approvalInForce(facts.approvals.entries)?.linkedin.shown : undefined;
  const pictures = facts.shown.pictures.map((picture) => picture.cut);
  const domain = URL.parse(front.link ?? brand.site)?.hostname ?? brand.site;
  return {
    pageName: brand.employer[front.language],
    avatar: null,
    followers: { value: null, why: unread },
    text: pinned ?? told.linkedin.shown,
    pictures,
    article: front.images.length > 0 ? null : { title: front.title, domain, picture: null },
  };
};
