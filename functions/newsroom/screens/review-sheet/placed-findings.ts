import type { SheetFinding } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';
import type { Block } from '#functions/story/stories/story.ts';

export type PlacedFindings = {
  /** About the facts at the top, the pictures or another file. */
  readonly above: readonly SheetFinding[];
  readonly at: ReadonlyMap<Block, readonly SheetFinding[]>;
};

/** Each finding beside the block whose lines it is about, so that nobody has to count lines. */
export const placedFindings = (blocks: readonly Block[], findings: readonly SheetFinding[]): PlacedFindings => {
  const blockOf = (finding: SheetFinding): Block | null => {
    const { line } = finding;
    if (line === null || !finding.file.endsWith('/story.md')) return null;
    return blocks.findLast((block) => block.line <= line) ?? null;
  };
  const at = new Map<Block, readonly SheetFinding[]>();
  const above: SheetFinding[] = [];
  for (const finding of findings) {
    const block = blockOf(finding);
    if (block === null) above.push(finding);
    else at.set(block, [...(at.get(block) ?? []), finding]);
  }
  return { above, at };
};
