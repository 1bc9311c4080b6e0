import { judged } from '#test/bench/review/judged.ts';
import {
  asStoryFile,
  type Half,
  halves,
  type LabelledText,
  labelledTexts,
  rulesOfKind,
} from '#test/bench/review/labelled-texts.ts';
import { reportSpeed } from '#test/bench/review/speed.ts';

/** `npm run bench:review [dev|frozen]`: found, level and false alarms, by kind. Of the frozen half only figures. `--speed`: time. */
type Judged = {
  readonly item: LabelledText;
  readonly found: boolean;
  readonly right: boolean;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

const severityOf = { error: 'error', warning: 'warning', note: 'info' } as const;
const rank = { error: 2, warning: 1, info: 0 } as const;

const judge = (item: LabelledText): Judged => {
  const findings = judged(asStoryFile(item));
  const answers = findings.filter(({ rule }) => item.defect !== null && rulesOfKind[item.defect]?.includes(rule));
  const worst = answers.toSorted((a, b) => rank[b.severity] - rank[a.severity])[0];
  const of = (severity: string) =>
    findings.filter((one) => one.severity === severity).map(({ rule, message }) => `${rule}: ${message.sv}`);
  return {
    item,
    found: answers.length > 0,
    right: item.level !== null && worst?.severity === severityOf[item.level],
    errors: of('error'),
    warnings: of('warning'),
  };
};

const share = (part: number, whole: number): string =>
  `${part} of ${whole}${whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`}`;

const report = (half: Half): void => {
  const all = labelledTexts(half).map(judge);
  const planted = all.filter(({ item }) => item.defect !== null);
  const clean = all.filter(({ item }) => item.defect === null);
  const found = planted.filter((one) => one.found);
  console.log(`\n${half}: ${planted.length} planted, ${clean.length} clean`);
  for (const kind of Object.keys(rulesOfKind)) {
    const of = planted.filter(({ item }) => item.defect === kind);
    const hits = of.filter((one) => one.found);
    const alarms = clean.filter((one) =>
      [...one.errors, ...one.warnings].some((said) => rulesOfKind[kind]?.some((rule) => said.startsWith(`${rule}:`))),
    );
    console.log(
      `  ${kind.padEnd(30)} found ${share(hits.length, of.length).padEnd(16)} level ${share(hits.filter(({ right }) => right).length, hits.length).padEnd(16)} false alarms ${alarms.length}`,
    );
  }
  console.log(
    `found ${share(found.length, planted.length)}; of those at the right level ${share(found.filter(({ right }) => right).length, found.length)}`,
  );
  console.log(
    `clean with a false error ${share(clean.filter(({ errors }) => errors.length > 0).length, clean.length)}, with a false warning ${share(clean.filter(({ errors, warnings }) => errors.length === 0 && warnings.length > 0).length, clean.length)}`,
  );
  if (half === 'frozen') return;
  for (const author of new Set(all.map(({ item }) => item.author))) {
    const own = planted.filter(({ item }) => item.author === author);
    console.log(`  by ${author}: found ${share(own.filter((one) => one.found).length, own.length)}`);
  }
  for (const { item } of planted.filter((one) => !one.found))
    console.log(`  missed ${item.id} ${item.defect} ${item.lang}: ${item.span}`);
  for (const { item } of found.filter(({ right }) => !right))
    console.log(`  level  ${item.id} ${item.defect} should be ${item.level}: ${item.span}`);
  for (const { item, errors, warnings } of clean.filter((one) => one.errors.length + one.warnings.length > 0))
    console.log(`  alarm  ${item.id} ${item.span}: ${[...errors.map((e) => `ERROR ${e}`), ...warnings].join(' | ')}`);
};

const asked = process.argv[2];
if (asked === '--speed') reportSpeed();
else for (const half of halves) if (asked === undefined || asked === half) report(half);
