import type { Finding } from '#functions/ground/findings/finding.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import { type AlikeStory, alikeFrom } from '#functions/story/stories/alike.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** More of them say nothing more. */
const most = 3;

const muchAlike = (story: Story, { title }: AlikeStory): Finding =>
  aboutStory(
    story,
    null,
    'text-alike',
    'warning',
    {
      sv: `Berättelsen liknar «${title}» så mycket att de inte berättas inom ett halvår från varandra.`,
      en: `The story is so much like "${title}" that they are not told within half a year of each other.`,
    },
    {
      sv: 'Läs dem bredvid varandra. Skriv om den ena med egna ord och egna exempel, eller behåll bara en av dem.',
      en: 'Read them side by side. Rewrite one of them in words and examples of its own, or keep only one of them.',
    },
  );

const somewhatAlike = (story: Story, { title }: AlikeStory): Finding =>
  aboutStory(
    story,
    null,
    'text-somewhat-alike',
    'info',
    {
      sv: `Berättelsen liknar «${title}» i en del av det som står.`,
      en: `The story is like "${title}" in some of what it says.`,
    },
    {
      sv: 'Läs dem bredvid varandra. Meningar som står i båda kan skrivas om i den ena.',
      en: 'Read them side by side. Sentences that stand in both can be rewritten in one of them.',
    },
  );

/** Policy: a story is told once, also under another name. What is much like another waits half a year. */
export const unlikeOthers: Rule = ({ story, alike = [] }) =>
  alike
    .slice(0, most)
    .map((other) => (other.share >= alikeFrom ? muchAlike(story, other) : somewhatAlike(story, other)));
