import { jobClosed } from '#functions/ads/job-boards/plan-ad.ts';
import { plainLetters } from '#functions/ads/job-boards/teamtailor/plain-letters.ts';
import { blockParts } from '#functions/ads/vacancies/block-parts.ts';
import { insertMarkedBlock, markedText } from '#functions/ads/vacancies/marked-block.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';

/** A job as it was read: its text, and whether anybody is to see it. */
export type JobAsRead = { readonly body: string; readonly isOpen: boolean };

export type JobStep =
  | { readonly do: 'nothing' }
  | { readonly do: 'put'; readonly body: string }
  /** Nothing can be done before somebody has changed the job. */
  | { readonly do: 'wait'; readonly reason: 'marks-broken' | 'no-text' | typeof jobClosed };

/** A story's first words are enough to know it by. */
const enough = 60;
const least = 24;

/** Whether words of a block stand in a text that should be the employer's alone: its marks were edited away, or it was pasted. */
const holdsWords = (own: string, block: string | null): boolean => {
  const parts = block === null ? null : blockParts(block);
  if (parts === null) return false;
  const text = plainLetters(parts.text.replaceAll('<', ' ')).slice(0, enough);
  const heading = plainLetters(parts.heading.replaceAll('<', ' '));
  return [heading, text].some((words) => words.length >= least && own.includes(words)) || own === heading + text;
};

/** The same words and links, whatever was done to the markup. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [blockParts(one), blockParts(other)];
  if (a === null || b === null) return one === other;
  return plainLetters(one) === plainLetters(other) && a.link === b.link;
};

/**
 * What to do with a job's text so that it shows the block, or none. The employer's text is never touched, and where it cannot be
 * told from ours nothing is done. A story is taken out of a closed job too: it may be opened again, or copied.
 */
export const judgeJob = ({ body, isOpen }: JobAsRead, { block, earlier }: TeamtailorAd): JobStep => {
  const text = markedText(body);
  if (text.state === 'broken') return { do: 'wait', reason: 'marks-broken' };
  const own = text.state === 'one' ? text.before + text.after : body;
  const letters = plainLetters(own);
  if ([block, ...earlier].some((one) => holdsWords(letters, one))) return { do: 'wait', reason: 'marks-broken' };
  if (block === null) return text.state === 'one' ? { do: 'put', body: own } : { do: 'nothing' };
  if (text.state === 'one' && isSame(text.block, block)) return { do: 'nothing' };
  if (!isOpen) return { do: 'wait', reason: jobClosed };
  if (letters === '') return { do: 'wait', reason: 'no-text' };
  const changed = insertMarkedBlock(body, block);
  return changed === null ? { do: 'wait', reason: 'marks-broken' } : { do: 'put', body: changed };
};
