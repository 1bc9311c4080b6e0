import assert from 'node:assert/strict';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { actWords, type WordedAct } from '#functions/desk/acting/act-words.ts';
import type { Language } from '#functions/ground/language/language.ts';

export type Hand = 'pointer' | 'keyboard';

/** Somebody at the desk: in one browser, in one language, with a pointer or with the keys alone. */
export type Hands = {
  readonly page: Page;
  readonly language: Language;
  readonly open: (path: string) => Promise<void>;
  readonly press: (what: Locator) => Promise<void>;
  /** Presses what sends a form, and waits for the page that answers. */
  readonly submit: (what: Locator) => Promise<void>;
  readonly write: (what: Locator, text: string) => Promise<void>;
  readonly act: (name: WordedAct, fields?: Readonly<Record<string, string>>) => Promise<void>;
  readonly be: (name: string) => Promise<void>;
  /** What the browser complained of: its policy, scripts, pages that were not there. */
  readonly complaints: readonly string[];
  /** What was done so far: pages opened, things pressed, written and chosen. */
  readonly steps: () => number;
  /** Chooses in a list. */
  readonly choose: (what: Locator, value: string) => Promise<void>;
};

/** A text has a part; else it says which it has instead. */
export const holds = (text: string, part: string): void =>
  assert.ok(text.includes(part), `"${part}" is not in:\n${text}`);

/** How long a machine that others use too may take for a page. */
const longestAnswer = 120_000;

export const handsOf = async (
  context: BrowserContext,
  base: string,
  hand: Hand,
  language: Language,
): Promise<Hands> => {
  const page = await context.newPage();
  page.setDefaultTimeout(longestAnswer);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  let steps = 0;
  const open = async (path: string): Promise<void> => {
    steps += 1;
    await page.goto(`${base}${path}`);
  };
  const press = async (what: Locator): Promise<void> => {
    steps += 1;
    if (hand === 'pointer') return what.click();
    await what.focus();
    const type = await what.getAttribute('type');
    await page.keyboard.press(type === 'radio' || type === 'checkbox' ? 'Space' : 'Enter');
  };
  const submit = async (what: Locator): Promise<void> =>
    void (await Promise.all([page.waitForEvent('load'), press(what)]));
  const choose = async (what: Locator, value: string): Promise<void> => {
    steps += 1;
    await what.selectOption(value);
  };
  const write = async (what: Locator, text: string): Promise<void> => {
    steps += 1;
    if (hand === 'pointer') return what.fill(text);
    await what.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  };
  const act = async (name: WordedAct, fields: Readonly<Record<string, string>> = {}): Promise<void> => {
    const form = page.locator(`form[action="/newsroom/act/${name}"]`).first();
    const folded = page
      .locator('details.folded', { has: page.locator(`form[action="/newsroom/act/${name}"]`) })
      .first();
    if ((await folded.count()) > 0 && (await folded.getAttribute('open')) === null)
      await press(folded.locator('summary'));
    for (const [field, text] of Object.entries(fields)) {
      const choice = form.locator(`select[name="${field}"]`);
      if ((await choice.count()) > 0) await choose(choice, text);
      else await write(form.locator(`[name="${field}"]`), text);
    }
    await submit(form.locator('button').first());
    holds(await page.locator('.told-now').innerText(), actWords[name].done[language]);
  };
  const be = async (name: string): Promise<void> => {
    await open('/newsroom/desk/people/');
    await press(page.locator(`.people-choice button[value="${name}"]`));
    await page.waitForURL('**/newsroom/desk/mine/');
  };
  return { page, language, open, press, submit, write, choose, act, be, complaints, steps: () => steps };
};
