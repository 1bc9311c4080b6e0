import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { html, langOf } from '#functions/ground/markup/html.ts';
import { sheetKey } from '#functions/newsroom/page-kit/address.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** What a story is called that is gone: its own title may name whoever wants to be named no more. */
export const closedTitle: Text = { sv: 'En borttagen berättelse', en: 'A story that was taken down' };

/**
 * What pages and numbers may still know of it: where it belongs, and neither names nor words nor pictures. It counts as withdrawn wherever
 * its folder lies, so that nothing plans it.
 */
export const closedFacts = ({ suggested: _, signature: __, alike: ___, ...facts }: StoryFacts): StoryFacts => ({
  ...facts,
  folder: 'withdrawn',
  title: closedTitle[facts.language],
  people: [],
  words: null,
  thumb: null,
  alt: null,
});

export const isClosed = (facts: StoryFacts | null): boolean =>
  facts !== null && facts.folder === 'withdrawn' && facts.title === closedTitle[facts.language];

const words: Readonly<Record<Language, { readonly gone: string; readonly kept: string; readonly ended: string }>> = {
  sv: {
    gone: 'Berättelsen är tagen ur alla kanaler, och det är kontrollerat.',
    kept: 'Texten och bilderna ligger kvar i mappen stories/withdrawn/ tills någon tar bort den. Det som visades ligger i arkivet.',
    ended:
      'Ett samtycke har tagit slut, men mappen ligger kvar i stories/approved/. Flytta den till stories/withdrawn/. Ges ett nytt samtycke granskas berättelsen igen. Det som visades ligger i arkivet.',
  },
  en: {
    gone: 'The story is out of every channel, and that was checked.',
    kept: 'The text and the pictures stay in the folder stories/withdrawn/ until somebody removes it. What was shown lies in the archive.',
    ended:
      'A consent has ended, but the folder still lies in stories/approved/. Move it to stories/withdrawn/. When a new consent is given, the story is reviewed again. What was shown lies in the archive.',
  },
};

/** The sheet of a story that is gone: links to it still lead somewhere. `lies` is where its folder is. */
export const closedSheet = (
  { id, title, language: own }: StoryFacts,
  lies: StoryFolder,
  context: PageContext,
  language: Language,
): string => {
  const body = html`<div class="opening">
<p class="eyebrow">${id}</p>
<h1${langOf(own, language)}>${title}</h1>
<p>${words[language].gone} ${lies === 'withdrawn' ? words[language].kept : words[language].ended}</p>
</div>`;
  return pageFrame({ key: sheetKey(id), title, room: 'sheet', body }, context, language);
};
