import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { fromIssue } from '#functions/ground/findings/schema-finding.ts';
import { yamlWords } from '#functions/ground/findings/yaml-words.ts';

export type YamlSource = {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which the YAML starts; 1 for a file of its own. */
  readonly firstLine: number;
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

const lineFinder =
  (document: Document, lines: LineCounter, firstLine: number) =>
  (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = pair === undefined ? document.getIn(path.slice(0, length), true) : pair.key;
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };

type Known = { readonly source: YamlSource; readonly checked: CheckedYaml<unknown> };

/** The last result for each file and schema: the same text is asked about by many runs in one process. */
const mostKnown = 500;
const known = new WeakMap<z.ZodType, Map<string, Known>>();

/** Parses and checks YAML. Every fault is a finding with its line; `value` is null when there is any. */
export const checkYaml = <T>(schema: z.ZodType<T>, source: YamlSource): CheckedYaml<T> => {
  const files = known.get(schema) ?? new Map<string, Known>();
  known.set(schema, files);
  const last = files.get(source.file);
  if (last?.source.text === source.text && last.source.firstLine === source.firstLine)
    return last.checked as CheckedYaml<T>;
  const checked = parseAndCheck(schema, source);
  if (files.size >= mostKnown) files.clear();
  files.set(source.file, { source, checked });
  return checked;
};

/** A file with a fault in its syntax may still be readable for the most part. */
const readable = (document: Document): unknown => {
  try {
    return document.toJS();
  } catch {
    return null;
  }
};

const parseAndCheck = <T>(schema: z.ZodType<T>, source: YamlSource): CheckedYaml<T> => {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const lineOf = lineFinder(document, lines, source.firstLine);
  if (document.errors.length > 0) {
    const findings = document.errors.map(
      (error): Finding => ({
        file: source.file,
        line: lines.linePos(error.pos[0]).line + source.firstLine - 1,
        rule: 'yaml-syntax',
        severity: 'error',
        message: yamlWords(error.code),
        hint: {
          sv: 'Se efter indrag, kolon och citattecken på raden. En text med kolon behöver citattecken.',
          en: 'Look at indentation, colons and quotes on the line. A text with a colon needs quotes.',
        },
      }),
    );
    return { value: null, data: readable(document), findings, lineOf };
  }
  const data: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, data, findings: [], lineOf };
  const findings = parsed.error.issues.flatMap((issue) =>
    fromIssue(issue, source.file, lineOf, (path) => document.hasIn(path)),
  );
  return { value: null, data, findings, lineOf };
};
