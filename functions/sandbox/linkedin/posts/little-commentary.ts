import type { SandboxWorld } from '../sandbox-world.ts';
import { parseLittleText, settleMentions, shownLittleText, storedLittleText } from './little-text.ts';
import type { SandboxPost } from './sandbox-post.ts';

/** The three forms of a text that a post keeps. */
export const littleCommentary = (
  world: SandboxWorld,
  sent: string,
): Pick<SandboxPost, 'commentary' | 'sentCommentary' | 'shownText'> => {
  const tokens = settleMentions(parseLittleText(sent).tokens, { [world.organization]: world.organizationName });
  return { commentary: storedLittleText(tokens), sentCommentary: sent, shownText: shownLittleText(tokens) };
};
