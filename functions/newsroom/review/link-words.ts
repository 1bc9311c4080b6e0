import type { Nodes } from 'mdast';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import { wordsOf } from '#functions/newsroom/review/texts/words/remark-words.ts';
import { compared } from '#functions/story/stories/prose/folded.ts';

type Link = { readonly words: string; readonly url: string; readonly line: number };

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
const linksIn = (node: Nodes): readonly Link[] => [
  ...(node.type === 'link' ? [{ words: textOf(node), url: node.url, line: node.position?.start.line ?? 1 }] : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
];
const bare = (words: string): string =>
  compared(words)
    .replace(/[\s.!:→»›>…]+$/u, '')
    .replace(/^[→»›>\s]+/u, '');
const hostOf = (url: string): string =>
  URL.parse(url)
    ?.hostname.replace(/^www\./, '')
    .toLowerCase() ?? '';

/** Policy: the words of a link say where it leads, and so does its address. */
export const linkWords: Rule = ({ story, lists }) => {
  const { language, callToAction } = story.front;
  const empty = new Set(
    [...lists('links.emptyWords')[language].entries, ...lists('links.emptyWords').en.entries].map(bare),
  );
  const shorteners = new Set(lists('links.shorteners').sv.entries);
  const say = (rule: string, severity: Finding['severity'], line: number, words: string): Finding => {
    const { message, hint } = wordsOf(rule);
    return aboutStory(
      story,
      line,
      rule,
      severity,
      { sv: message.sv.replace('#', () => words), en: message.en.replace('#', () => words) },
      hint,
    );
  };
  const shown = [
    ...linksIn(story.body).filter(({ words, url }) => words !== url),
    ...(callToAction === undefined
      ? []
      : [{ words: callToAction.text, url: '', line: story.lineOf(['callToAction', 'text']) }]),
  ];
  const outward = linksIn(story.body).filter(({ url }) => /^https?:/i.test(url));
  const [, second] = outward;
  const many = second === undefined ? [] : [say('links-many', 'warning', second.line, second.words)];
  const hollow = new Set([...empty].flatMap((words) => words.split(' ')));
  const isEmpty = (words: string): boolean =>
    bare(words)
      .split(/[^\p{L}]+/u)
      .every((word) => word === '' || hollow.has(word));
  return [
    ...many,
    ...shown.flatMap(({ words, url, line }) => [
      ...(isEmpty(words) ? [say('link-words', 'warning', line, words)] : []),
      ...(shorteners.has(hostOf(url)) ? [say('link-shortener', 'warning', line, url)] : []),
      ...(/^http:\/\//i.test(url) ? [say('link-http', 'warning', line, url)] : []),
    ]),
  ];
};
