import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import type { Checkpoint } from '#functions/publishing/records/log/checkpoint.ts';
import { type Broken, broken, folderOf } from '#functions/publishing/records/verify/broken.ts';
import type { WalkedLog } from '#functions/publishing/records/verify/walk-log.ts';

/** A checkpoint that somebody kept is what the log was at that size. Where it is not, what was logged since the last that holds was changed. */
export const verifyCheckpoints = (
  { leaves, roots, tree }: WalkedLog,
  kept: readonly Checkpoint[],
): { readonly proven: number; readonly broken: Broken | null } => {
  const inOrder = [...kept].sort((a, b) => a.size - b.size);
  let [proven, holds] = [0, 0];
  for (const { size, root } of inOrder) {
    if (roots.get(size) === toBase64(root)) {
      proven += 1;
      holds = size;
      continue;
    }
    const [key = 'log/', leaf] = [...leaves].slice(holds, size)[0] ?? [];
    const among = [...new Set([...leaves.keys()].slice(holds, size).map(folderOf))];
    return {
      proven,
      broken:
        size > tree.size
          ? broken(
              'log/',
              `loggen har ${tree.size} objekt, och kontrollraderna säger ${size}: slutet är borta`,
              `the log has ${tree.size} objects, and the checkpoint says ${size}: its end is gone`,
              among,
            )
          : broken(
              leaf?.page ?? key,
              `loggen är skriven på nytt: något av det som den fick mellan ${holds} och ${size} har ändrats`,
              `the log was written anew: something of what it got between ${holds} and ${size} was changed`,
              among,
            ),
    };
  }
  return { proven, broken: null };
};
