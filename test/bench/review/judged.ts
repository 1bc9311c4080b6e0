import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { altTexts } from '#functions/newsroom/review/alt-texts.ts';
import { composeStory } from '#functions/newsroom/review/composed-story.ts';
import { factsChecked } from '#functions/newsroom/review/facts-checked.ts';
import { languageRules } from '#functions/newsroom/review/language-rules.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { compileRuleLists, RuleFile, type RuleLists } from '#functions/newsroom/review/rule-lists.ts';
import { EmployerValues } from '#functions/story/employer-values/employer-value.ts';
import { compileLexicon } from '#functions/story/employer-values/lexicon.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { root } from '#test/repository/source-tree.ts';

const content = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));

/** The lists as they stand in the sample content. */
export const ruleFiles: ReadonlyMap<string, RuleFile> = new Map(
  readdirSync(join(root, 'content/rules')).map((file) => [
    file.replace('.yaml', ''),
    RuleFile.parse(content(`rules/${file}`)),
  ]),
);
export const sampleLists: RuleLists = compileRuleLists(ruleFiles);

const detect = await eldLanguageDetector().load();
const brand = Brand.parse(content('brand.yaml'));
const values = EmployerValues.parse(content('employer-values.yaml')).values;
const settings = {
  brand,
  organisation: Organisation.parse(content('organisation.yaml')),
  channels: ChannelSettings.parse(content('channels.yaml')),
  calendar: QuietCalendar.parse({}),
  values,
};
const lexicon = compileLexicon(values);

/** All that a rule may know of a story's file, on 30 November 2026. */
export const contextOf = (source: string, lists: RuleLists = sampleLists): ReviewContext => {
  const { story, findings } = readStoryFile('drafts', 'x', source);
  if (story === null) throw new Error(`Not a story: ${JSON.stringify(findings)}`);
  return {
    story,
    composed: composeStory(story, settings, lexicon),
    pictures: new Map(),
    consents: new Map(),
    settings,
    languages: new Map(),
    lists,
    detect,
    now: Temporal.Instant.from('2026-11-30T12:00:00Z'),
  };
};

/** What the rules that read words say of a story. */
export const judgedIn = (context: ReviewContext): readonly Finding[] =>
  [altTexts, factsChecked, ...languageRules].flatMap((rule) => rule(context));

export const judged = (source: string, lists: RuleLists = sampleLists): readonly Finding[] =>
  judgedIn(contextOf(source, lists));
