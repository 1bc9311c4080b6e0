import { expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readRuleLists } from '#functions/newsroom/review/rule-lists.ts';

const file = (word: string) => `version: 2026-11-30\nlists:\n  parties:\n    sv: [${word}]\n`;
const isIn = async (content: ReturnType<typeof memoryStore>, text: string) =>
  (await readRuleLists({ content })).lists('politics.parties').sv.isIn(text);

it('compiles lists that nobody changed once, and reads a change at once', async () => {
  const content = memoryStore();
  await content.put('rules/politics.yaml', file('månpartiet'));
  const first = await readRuleLists({ content });
  expect((await readRuleLists({ content })).lists).toBe(first.lists);
  await content.put('rules/politics.yaml', file('solpartiet'));
  expect([await isIn(content, 'Solpartiet'), await isIn(content, 'Månpartiet')]).toEqual([true, false]);
  await content.put('rules/politics.yaml', file('månpartiet'));
  expect([await isIn(content, 'Solpartiet'), await isIn(content, 'Månpartiet')]).toEqual([false, true]);
});
