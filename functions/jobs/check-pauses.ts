import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { isKnownScope } from '#functions/jobs/pause-scope.ts';
import { type PauseInForce, partsOf } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

const unknown = ({ scope, file, line = 1 }: PauseInForce, nearest: readonly string[]): Finding => {
  const [kind, name] = partsOf(scope);
  const near = nearest.join(', ') || '–';
  return {
    file,
    line,
    rule: 'pause-unknown',
    severity: 'error',
    message: {
      sv: `Pausen gäller ${kind} «${name}», som inte finns, så den stoppar inget.`,
      en: `The pause is for ${kind} "${name}", which does not exist, so it stops nothing.`,
    },
    hint: { sv: `Rätta namnet. Närmast: ${near}.`, en: `Mend the name. Nearest: ${near}.` },
  };
};

/** Findings of every pause file: that can't be read, is misnamed, or stops nothing. */
export const checkPauses = async (deps: Pick<Deps, 'content'>): Promise<readonly Finding[]> => {
  const { pauses, findings } = await readPauses(deps);
  const found: Finding[] = [...findings];
  for (const pause of pauses) {
    const known = await isKnownScope(deps, pause.scope);
    if (!known.found && known.why === 'unknown') found.push(unknown(pause, known.nearest));
  }
  return found;
};
