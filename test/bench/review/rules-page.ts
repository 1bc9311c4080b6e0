import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { listNames } from '#functions/newsroom/review/rule-lists.ts';
import { remarkWords, wordsOf } from '#functions/newsroom/review/texts/words/remark-words.ts';
import { judged } from '#test/bench/review/judged.ts';
import { asStoryFile, labelledTexts, rulesOfKind } from '#test/bench/review/labelled-texts.ts';
import { root } from '#test/repository/source-tree.ts';

export const rulesFile = join(root, 'docs/rules.md');

const levels = ['error', 'warning', 'info'] as const;
const levelNames = { error: 'stop', warning: 'weigh', info: 'note' } as const;
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

type Read = { readonly item: ReturnType<typeof labelledTexts>[number]; readonly findings: readonly Finding[] };

const rowOf = (rule: string, read: readonly Read[]): string => {
  const kinds = Object.keys(rulesOfKind).filter((kind) => rulesOfKind[kind]?.includes(rule));
  const says = ({ findings }: Read) => findings.some((one) => one.rule === rule);
  const planted = read.filter(({ item }) => item.defect !== null && kinds.includes(item.defect));
  const found = planted.filter(says);
  const alarms = read.filter((one) => one.item.defect === null && says(one)).length;
  const given = levels.filter((level) =>
    read.some(({ findings }) => findings.some((one) => one.rule === rule && one.severity === level)),
  );
  const example = found.find(({ item }) => item.span !== '' && item.span.length < 90)?.item.span ?? '';
  const { message, hint } = wordsOf(rule);
  const level = given.map((one) => levelNames[one]).join(', ') || '–';
  return `| \`${rule}\` | ${level} | ${cell(message.sv)} | ${cell(hint.sv)} | ${found.length} of ${planted.length} | ${alarms} | ${cell(example)} |`;
};

const reviewFolder = join(root, 'functions/newsroom/review');
const ruleName = /'([a-z]+(?:-[a-z]+)+)',\s*'(?:error|warning|info)'/gu;
const ruleField = /rule: '([a-z]+(?:-[a-z]+)+)'/gu;

/** The rules that read more than words: what each file's policy is, from the files themselves. */
const furtherRows = (): readonly string[] =>
  readdirSync(reviewFolder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(reviewFolder, file), 'utf8');
      const names = [...source.matchAll(ruleName), ...source.matchAll(ruleField)].map(([, name]) => name ?? '');
      const own = [...new Set(names)].filter((name) => remarkWords[name] === undefined);
      const [, policy] = /Policy: ([\s\S]*?)\s*\*\//.exec(source) ?? [];
      if (policy === undefined || own.length === 0) return [];
      return [`| ${cell(policy.replace(/\n \*/g, ' '))} | ${own.map((name) => `\`${name}\``).join(', ')} |`];
    });

/** docs/rules.md as it should stand. */
export const rulesPage = (): string => {
  const read = labelledTexts('dev').map((item) => ({ item, findings: judged(asStoryFile(item)) }));
  return `# The rules of the review

Made by \`npm run rules:table\`; a test holds that it is up to date.

Every text that a reader can get (title, body, LinkedIn text, descriptions and credits of pictures, call to action, names and roles)
is read by every rule that judges its kind, in one folded form: typographic hyphens and spaces as plain ones, signs that nobody sees
left out. A finding stops (it harms somebody or breaks the law), is to be weighed, or is a note that teaches. Personal words are never
repeated in a message. A stop on secrecy is lowered to a note by \`secrecyReview\` in the front matter. A rule says one thing of a
passage, and counts.

\`npm run bench:review\` measures them on a labelled set (test/review-set/README.md); [benchmarks.md](benchmarks.md) has the figures of
its blind half. Found, false alarms and the example are of the half that the rules were tuned on: everything in it is made up. A defect
counts as found by a kind when any of the kind's rules says so, so a rule of several that share one kind need not find all of it.

## What is read of words

\`#\` stands for the words that were found.

| rule | level | says | what to do | found | false alarms | example |
|---|---|---|---|---|---|---|
${Object.keys(remarkWords)
  .map((rule) => rowOf(rule, read))
  .join('\n')}

## What is read of the rest

| policy | findings |
|---|---|
${furtherRows().join('\n')}

## The lists

In \`content/rules/\`, a file a subject; a test holds that each feeds a rule.

${Object.entries(listNames)
  .map(([file, names]) => `* \`${file}.yaml\`: ${names.join(', ')}`)
  .join('\n')}
`;
};
