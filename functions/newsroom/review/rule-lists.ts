import * as z from 'zod';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type WordFinder, wordFinder } from '#functions/newsroom/review/word-finder.ts';

const Advice = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  /** What to write instead, or what to think about. */
  instead: z.string().optional(),
  think: z.string().optional(),
  level: z.enum(['note', 'warning', 'error']).optional(),
});
export type Advice = z.infer<typeof Advice>;
const Entry = z.union([z.string().min(1), Advice]);
const Lists = z.strictObject({ sv: z.array(Entry).default([]), en: z.array(Entry).default([]) });

/** `rules/*.yaml`: word lists of the review, dated; what an employer may change without code. */
export const RuleFile = z.strictObject({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}/, '2026-11-30'),
  source: z.string().optional(),
  lists: z.record(z.string(), Lists),
});
export type RuleFile = z.infer<typeof RuleFile>;

/** Every list that a rule reads, by the file it stands in. */
export const listNames = {
  people: ['givenNames', 'knownNames', 'colleagues', 'clients', 'namedThings', 'occupations'],
  'special-categories': ['health', 'religion', 'union', 'origin'],
  secrecy: ['health', 'social', 'school', 'security', 'weak', 'plights', 'strains', 'careRoles'],
  claims: ['promises', 'benefits', 'decisions', 'superlatives', 'feelings', 'pay', 'proposals', 'hedges', 'clickbait'],
  politics: ['parties', 'politicians', 'wording', 'attacks', 'conflict', 'innocent'],
  contacts: [
    'officialPhones',
    'officialPlaces',
    'workplaceSigns',
    'switchboardSigns',
    'privateSigns',
    'vehicles',
    'plateLookalikes',
  ],
  links: ['shorteners', 'emptyWords', 'clickPhrases'],
  abbreviations: ['known', 'writtenOut'],
  adverts: ['seeking', 'barred', 'gendered'],
  words: ['heavyWords', 'inclusiveWords'],
} as const;
type Files = typeof listNames;
export type ListName = { [F in keyof Files]: `${F}.${Files[F][number]}` }[keyof Files];

export type RuleList = Readonly<Record<Language, WordFinder>>;
/** By `file.list`; a list that is missing or empty finds nothing. */
export type RuleLists = (name: ListName) => RuleList;

const nothing: RuleList = { sv: wordFinder([]), en: wordFinder([]) };

export const compileRuleLists = (files: ReadonlyMap<string, RuleFile>): RuleLists => {
  const compiled = new Map<string, RuleList>();
  for (const [file, { lists }] of files)
    for (const [name, { sv, en }] of Object.entries(lists))
      compiled.set(`${file}.${name}`, { sv: wordFinder(sv), en: wordFinder(en) });
  return (name) => compiled.get(name) ?? nothing;
};

/** The lists that were compiled last, by their hash: an expression is quick only when it has run before, and there are hundreds. */
const last = new Map<string, RuleLists>();
const compiledOnce = (hash: string, files: ReadonlyMap<string, RuleFile>): RuleLists => {
  const lists = last.get(hash) ?? compileRuleLists(files);
  last.clear();
  last.set(hash, lists);
  return lists;
};

const missing = (names: readonly string[]): Finding => ({
  file: 'rules/',
  line: null,
  rule: 'rule-list-missing',
  severity: 'warning',
  message: {
    sv: `Granskningens ordlistor saknas: ${names.join(', ')}. Det som de söker efter hittas inte.`,
    en: `Word lists of the review are missing: ${names.join(', ')}. What they look for is not found.`,
  },
  hint: {
    sv: 'Lägg tillbaka filerna i mappen rules. Exempel att börja från ligger i den mapp som "vardag init" lägger upp.',
    en: 'Put the files back in the folder rules. Samples to start from lie in the folder that "vardag init" lays out.',
  },
});

const unknown = (file: string, name: string): Finding => ({
  file,
  line: null,
  rule: 'rule-list-unknown',
  severity: 'warning',
  message: { sv: `Ingen regel läser listan «${name}».`, en: `No rule reads the list "${name}".` },
  hint: {
    sv: 'Rätta namnet. docs/rules.md säger vilka listor som finns.',
    en: 'Mend the name. docs/rules.md says which lists there are.',
  },
});

/** Reads the lists; one that is not there is told, since silence would be taken for a clean text. */
export const readRuleLists = async (
  deps: Pick<Deps, 'content'>,
): Promise<{ readonly lists: RuleLists; readonly hash: string; readonly findings: readonly Finding[] }> => {
  const read = await readYamlFolder(deps, RuleFile, 'rules');
  const files = new Map([...read].flatMap(([name, { value }]) => (value === null ? [] : [[name, value] as const])));
  const absent = Object.entries(listNames).flatMap(([file, names]) => {
    const there = files.get(file)?.lists;
    if (there === undefined) return read.has(file) ? [] : [`${file}.yaml`];
    return names.filter((name) => there[name] === undefined).map((name) => `${file}.yaml «${name}»`);
  });
  const strange = [...files].flatMap(([file, { lists }]) =>
    Object.keys(lists)
      .filter((name) => !(listNames as Readonly<Record<string, readonly string[]>>)[file]?.includes(name))
      .map((name) => unknown(`rules/${file}.yaml`, name)),
  );
  const hash = sha256(canonicalJson([...files]));
  return {
    lists: compiledOnce(hash, files),
    hash,
    findings: [
      ...[...read.values()].flatMap(({ findings }) => findings),
      ...(absent.length > 0 ? [missing(absent)] : []),
      ...strange,
    ],
  };
};
