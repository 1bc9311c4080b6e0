import type { Text } from '#functions/ground/language/text.ts';
import type { MeasuredPost } from '#functions/newsroom/digests/measured-posts.ts';

export const notYetRead: Text = { sv: 'Siffrorna har inte lästs än.', en: 'The numbers have not been read yet.' };

/** Why a post's numbers are unknown, in words; the source's own terms where it gave some. */
export const whyUnread = ({ attempts }: Pick<MeasuredPost, 'attempts'>): Text => {
  const reading = attempts.at(-1);
  if (reading === undefined) return notYetRead;
  const terms = reading.unread === null ? '' : ` (${reading.unread})`;
  return { sv: `LinkedIn lämnade inte alla siffror${terms}.`, en: `LinkedIn did not give all numbers${terms}.` };
};

/** `2 av 7 inlägg gick inte att läsa.` */
export const someUnread = (unread: number, all: number): Text => ({
  sv: `${unread} av ${all} inlägg gick inte att läsa.`,
  en: `${unread} of ${all} ${all === 1 ? 'post' : 'posts'} could not be read.`,
});
