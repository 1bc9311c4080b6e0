import type { ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod';
import { sentText, toolName } from '#functions/adapters/value-reader/bedrock-question.ts';
import type { RankedValue, ReadableValue, TextToRead } from '#functions/ground/ports/value-reader.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';

const Suggestion = z.strictObject({ value: z.string().max(200), sentence: z.string().max(5000), sure: z.boolean() });
/** What the model says, and what is kept of it until the text is another. */
export const Suggestions = z.array(Suggestion).max(3);
export type Suggestions = z.infer<typeof Suggestions>;
const Input = z.strictObject({ suggestions: Suggestions });

/** A few letters stand in any text, and show nothing. */
const fewestLetters = 12;

/** The one call of the one tool; null for any other answer: cut off, in words, two calls, another form. */
export const suggestionsIn = ({ stopReason, output }: Partial<ConverseCommandOutput>): Suggestions | null => {
  if (stopReason !== 'tool_use') return null;
  const content = output?.message?.content;
  if (!Array.isArray(content) || content.length > 8) return null;
  const calls = content.flatMap(({ toolUse }) => (toolUse === undefined ? [] : [toolUse]));
  const [call] = calls;
  if (call === undefined || calls.length > 1 || call.name !== toolName) return null;
  const input = Input.safeParse(call.input);
  return input.success ? input.data.suggestions : null;
};

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * What stands: a value that was asked for, once, with words that stand letter by letter in one sentence of what was sent.
 * The sentence that is shown is the text's own, never the model's. Only the first may be likely, as of the second reader.
 */
export const standingSuggestions = (
  suggestions: Suggestions,
  text: TextToRead,
  values: readonly ReadableValue[],
): readonly RankedValue[] => {
  const sentences = sentencesIn(sentText(text), text.language).map((sentence) => ({
    whole: sentence.text,
    words: squeezed(sentence.text),
  }));
  const found = suggestions.flatMap(({ value, sentence, sure }) => {
    const quoted = squeezed(sentence);
    const own = sentences.find(({ words }) =>
      quoted.length < fewestLetters ? words === quoted : words.includes(quoted),
    );
    return own === undefined || !values.some(({ id }) => id === value) ? [] : [{ value, sure, sentence: own.whole }];
  });
  const once = found.filter(({ value }, index) => found.findIndex((one) => one.value === value) === index);
  return once.map(({ value, sure, sentence }, index) => ({
    value,
    score: once.length - index,
    likely: sure && index === 0,
    sentence,
  }));
};
