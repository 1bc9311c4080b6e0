import { judgeStory } from '#functions/newsroom/review/judge-story.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { textRules } from '#functions/newsroom/review/texts/judge-texts.ts';
import { contextOf } from '#test/bench/review/judged.ts';
import { asStoryFile, type LabelledText, labelledTexts } from '#test/bench/review/labelled-texts.ts';

const stories = 1000;
const wordsAStory = 400;
const sizes = [25_000, 50_000, 100_000, 190_000];

/** Processor time in milliseconds, so that what else the machine does is not counted. */
const timed = (run: () => unknown): number => {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** A story of that many words, put together of labelled texts of one language. */
const longStory = (n: number, all: readonly LabelledText[], enough: (text: string) => boolean): ReviewContext => {
  const first = all[n % all.length];
  if (first === undefined) throw new Error('No labelled texts.');
  const same = all.filter(({ lang }) => lang === first.lang);
  let text = first.text;
  for (let k = 1; !enough(text); k++) text += `\n\n${same[(n + k * 7) % same.length]?.text ?? ''}`;
  return contextOf(asStoryFile({ ...first, text }));
};

/** As if it were judged for the first time: what was found before is known by the reader of languages too. */
const anew = (context: ReviewContext): ReviewContext => ({
  ...context,
  story: { ...context.story },
  detect: (text) => context.detect(text),
});

/** How long a review takes, which rules it goes to, and how it grows with a text. */
export const reportSpeed = (): void => {
  const all = labelledTexts('dev');
  const hasWords = (text: string) => text.split(/\s+/).length >= wordsAStory;
  const contexts = Array.from({ length: stories }, (_, n) => longStory(n, all, hasWords));
  for (const context of contexts.slice(0, 50)) judgeStory(anew(context));
  const shares = new Map<string, number>();
  const rules = textRules as Record<string, (typeof textRules)[string]>;
  const times = contexts.map((context) => timed(() => judgeStory(anew(context))));
  console.log(
    `\n${stories} stories of ${wordsAStory} words: ${median(times).toFixed(1)} ms of processor on the median`,
  );
  for (const [name, rule] of Object.entries(rules))
    rules[name] = (text, reading) => {
      const from = performance.now();
      const said = rule(text, reading);
      shares.set(name, (shares.get(name) ?? 0) + performance.now() - from);
      return said;
    };
  for (const context of contexts.slice(0, 200)) judgeStory(anew(context));
  const sum = [...shares.values()].reduce((a, b) => a + b, 0);
  for (const [name, time] of [...shares].sort(([, a], [, b]) => b - a))
    console.log(`  ${name.padEnd(20)} ${((100 * time) / sum).toFixed(1)} %`);
  console.log('growth');
  for (const size of sizes) {
    const context = longStory(0, all, (text) => new TextEncoder().encode(text).length >= size);
    const time = timed(() => judgeStory(anew(context)));
    console.log(`  ${size / 1000} kB: ${time.toFixed(0)} ms, ${((time * 1000) / size).toFixed(2)} ms a kB`);
  }
};
