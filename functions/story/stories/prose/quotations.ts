import { paragraphsIn, type Span } from '#functions/story/stories/prose/sentences.ts';

const quoted = /”[^”\n]+”|“[^”“\n]+[”“]|"[^"\n]+"|»[^»«\n]+[«»]|«[^»\n]+»/gu;
/** Swedish dialogue: a paragraph that opens with a dash is speech. */
const speech = /^[–—]\s/u;

/** Where somebody is quoted: between quotation marks, or a paragraph of dialogue. */
export const quotationsIn = (text: string): readonly Span[] =>
  paragraphsIn(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    if (speech.test(paragraph)) return [{ start, end }];
    return [...paragraph.replaceAll('\n', ' ').matchAll(quoted)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  });
