import type { SandboxSettings } from '../faults/sandbox-settings.ts';
import { fieldBlank, fieldTooLong, valueRefused } from './content-refusals.ts';
import { parseLittleText } from './little-text.ts';

const maxCommentary = 3_000;

/** Length is counted in UTF-16 units of what was sent, escapes included; LinkedIn documents no unit. */
export const checkCommentary = (commentary: string, hasContent: boolean, settings: SandboxSettings): void => {
  if (commentary.trim() === '' && !hasContent) throw fieldBlank('commentary');
  if (commentary.length > maxCommentary) throw fieldTooLong('commentary', commentary.length, maxCommentary);
  const { cutAt } = parseLittleText(commentary);
  if (cutAt !== null && settings.littleText === 'refuse') {
    throw valueRefused('commentary', `text with an unescaped ${commentary[cutAt]} at ${cutAt}`);
  }
};
