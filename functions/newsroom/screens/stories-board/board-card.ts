import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, localDay, momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { BoardCard, StoryState } from '#functions/newsroom/screens/stories-board/board-view.ts';
import { boardWords } from '#functions/newsroom/screens/stories-board/board-words.ts';

const draftLine = (errors: number, warnings: number, language: Language): readonly [MarkKind, string] => {
  const words = boardWords[language];
  if (errors > 0) return ['stop', words.toFix(errors)];
  return ['approved', warnings === 0 ? words.ready : `${words.ready}. ${words.worthALook(warnings)}`];
};

/** One line: why the story stands here. */
export const storyStateLine = (
  standing: StoryState,
  context: PageContext,
  language: Language,
): readonly [MarkKind, string] => {
  const words = boardWords[language];
  const withReason = (line: string, reason: Parameters<typeof inLanguage>[0] | null) =>
    reason === null ? line : `${line}. ${inLanguage(reason, language)}`;
  switch (standing.column) {
    case 'draft':
      return draftLine(standing.errors, standing.warnings, language);
    case 'approved':
      return [
        standing.stopped ? 'stop' : 'approved',
        withReason(standing.stopped ? words.stopped : words.waits, standing.reason),
      ];
    case 'planned':
      return ['planned', words.planned(momentWords(standing.at, context.timeZone, language), standing.campaign)];
    case 'published': {
      const channels = standing.channels.map((channel) => channelWords(channel, language));
      return [
        'published',
        words.published(dayWords(localDay(standing.at, context.timeZone), language), listWords(channels, language)),
      ];
    }
    case 'withdrawn': {
      const day = dayWords(localDay(standing.at, context.timeZone), language);
      return ['withdrawn', withReason(standing.cleared ? words.withdrawn(day) : words.leaving(day), standing.reason)];
    }
  }
};

export const boardCard = (card: BoardCard, context: PageContext, to: Address, language: Language): Markup => {
  const [kind, line] = storyStateLine(card.standing, context, language);
  const people = card.people.map((person) => `${person.name}, ${person.role}`).join(' · ');
  return html`<li class="card">
${card.picture ? quietPictureMarkup(card.picture, to) : html`<span class="no-picture"></span>`}
<h3>${storyLink(card, to, language)}</h3>
<p><span${langOf(card.language, language)}>${people}</span><br><span class="muted">${card.unit}</span></p>
${card.values.length > 0 ? html`<ul class="tags">${card.values.map((value) => html`<li>${value}</li>`)}</ul>\n` : ''}<p class="why">${state(kind, line)}</p>
</li>
`;
};
