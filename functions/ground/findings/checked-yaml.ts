import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { contentBounds, sizeFindings } from '#functions/ground/findings/content-bounds.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { fromIssue } from '#functions/ground/findings/schema-finding.ts';
import { yamlExcess } from '#functions/ground/findings/yaml-excess.ts';
import { excessFinding, syntaxFinding } from '#functions/ground/findings/yaml-findings.ts';
import { withPlainSpaces } from '#functions/ground/language/folded.ts';

export type YamlSource = {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which the YAML starts; 1 for a file of its own. */
  readonly firstLine: number;
  /** The most bytes that are read of it; those of any file unless it says so. */
  readonly most?: number;
};

/** `lineOf` finds the line on which a path stands, or the nearest parent that is there. */
export type CheckedYaml<T> = {
  readonly value: T | null;
  /** The plain data, as far as it could be read at all; for salvage. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

type Document = ReturnType<typeof parseDocument>;
type Path = readonly PropertyKey[];

/** Where a character stands, by the lines of the file. */
type LineAt = (offset: number) => number;

const lineFinder =
  (document: Document, lineAt: LineAt) =>
  (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = pair === undefined ? document.getIn(path.slice(0, length), true) : pair.key;
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return lineAt(0);
  };

type Known = { readonly source: YamlSource; readonly checked: CheckedYaml<unknown> };

/** The last result for each file and schema: the same text is asked about by many runs in one process. */
const mostKnown = 500;
const known = new WeakMap<z.ZodType, Map<string, Known>>();

/**
 * Parses and checks YAML, whatever it holds: every fault is a finding with its line, and none is thrown. `value` is null when
 * there is any.
 */
export const checkYaml = <T>(schema: z.ZodType<T>, source: YamlSource): CheckedYaml<T> => {
  const files = known.get(schema) ?? new Map<string, Known>();
  known.set(schema, files);
  const last = files.get(source.file);
  if (last?.source.text === source.text && last.source.firstLine === source.firstLine)
    return last.checked as CheckedYaml<T>;
  const checked = guarded(schema, source);
  if (files.size >= mostKnown) files.clear();
  files.set(source.file, { source, checked });
  return checked;
};

const guarded = <T>(schema: z.ZodType<T>, source: YamlSource): CheckedYaml<T> => {
  const { file, text, firstLine, most = contentBounds.file } = source;
  const nothing = (findings: readonly Finding[]) => ({ value: null, data: null, findings, lineOf: () => firstLine });
  const large = sizeFindings(file, firstLine, text, most);
  if (large.length > 0) return nothing(large);
  if (text.trim() === '') return nothing([syntaxFinding(file, firstLine, 'EMPTY')]);
  try {
    const excess = yamlExcess(text);
    if (excess !== null) return nothing([excessFinding(file, { ...excess, line: excess.line + firstLine - 1 })]);
    return parseAndCheck(schema, source);
  } catch {
    // What no rule above foresaw: the parser gives up on this text, and the other files are read all the same.
    return nothing([syntaxFinding(file, firstLine, 'UNREADABLE')]);
  }
};

/** Names that stand twice, asked here in one go: the parser compares each name of a group with each other. */
const repeatedNames = (document: Document, lineAt: LineAt, file: string): readonly Finding[] => {
  const findings: Finding[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name) && isNode(key))
          findings.push(syntaxFinding(file, lineAt(key.range?.[0] ?? 0), 'DUPLICATE_KEY'));
        seen.add(name);
      }
    },
  });
  return findings;
};

/** Stars that refer to nothing, which are nearly always emphasis that somebody typed; and lists that are too long. */
const looseEnds = (document: Document, lineAt: LineAt, file: string): readonly Finding[] => {
  const findings: Finding[] = [];
  visit(document, {
    Node: (_, node) => {
      const line = lineAt(node.range?.[0] ?? 0);
      if (isAlias(node) && node.resolve(document) === undefined) findings.push(syntaxFinding(file, line, 'LOOSE_STAR'));
      if ((isSeq(node) || isMap(node)) && node.items.length > contentBounds.items)
        findings.push(excessFinding(file, { line, rule: 'list-too-long', message: tooLong }));
      // A code with a zero before it is no number: 0180 is a municipality, and not 180.
      if (isScalar(node) && typeof node.value === 'number' && /^[-+]?0\w/.test(node.source ?? ''))
        node.value = node.source;
    },
  });
  return findings;
};

const tooLong = {
  sv: `Listan har fler än ${contentBounds.items} rader.`,
  en: `The list has more than ${contentBounds.items} lines.`,
};

/** A file with a fault in its syntax may still be readable for the most part. */
const readable = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: contentBounds.aliases * contentBounds.aliases });
  } catch {
    return undefined;
  }
};

const parseAndCheck = <T>(schema: z.ZodType<T>, { file, text, firstLine }: YamlSource): CheckedYaml<T> => {
  const lines = new LineCounter();
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'error',
  } as const;
  const document = parseDocument(withPlainSpaces(text), options);
  const lineAt: LineAt = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const lineOf = lineFinder(document, lineAt);
  const broken = [
    ...document.errors.map(({ code, pos }) => syntaxFinding(file, lineAt(pos[0]), code)),
    ...repeatedNames(document, lineAt, file),
    ...looseEnds(document, lineAt, file),
  ];
  const data = readable(document);
  if (broken.length === 0 && data === undefined) broken.push(syntaxFinding(file, firstLine, 'ALIAS_BOMB'));
  if (broken.length > 0) return { value: null, data: data ?? null, findings: broken.slice(0, mostTold), lineOf };
  const parsed = schema.safeParse(data ?? {});
  if (parsed.success) return { value: parsed.data, data: data ?? {}, findings: [], lineOf };
  const findings = parsed.error.issues
    .slice(0, mostTold)
    .flatMap((issue) => fromIssue(issue, file, lineOf, (path) => document.hasIn(path)));
  return { value: null, data, findings, lineOf };
};

/** More faults in one file are no help to whoever mends it. */
const mostTold = 100;
