import type { Buttons, Door } from '#functions/desk/help/buttons.ts';
import type { Markup } from '#functions/ground/markup/html.ts';

/** What somebody does, in the words of the buttons, and where. */
export type HelpStep = { readonly words: (b: Buttons) => Markup; readonly door: Door };

export const step = (door: Door, words: (b: Buttons) => Markup): HelpStep => ({ words, door });
