import { stringify } from 'yaml';
import * as z from 'zod';
import type { Text } from '#functions/ground/language/text.ts';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { isFileName } from '#functions/jobs/acts/consent-file.ts';
import { MaybeEmpty, Name } from '#functions/jobs/acts/form-fields.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';
import {
  type Decision,
  nothingToSettle,
  resolveByHand,
  type SettledByHand,
  type SettleRefusal,
} from '#functions/jobs/resolve-by-hand.ts';
import { postUrnIn } from '#functions/story/posts/post-urn-in.ts';

const input = z.object({ publication: Name, answer: z.enum(['stands', 'absent']), address: MaybeEmpty });

/** What a person is told whose word was not taken. */
const settleRefusals: Readonly<Record<SettleRefusal, (publication: string) => Text>> = {
  'unknown-publication': (publication) => ({
    sv: `Det finns ingen publicering ${publication}.`,
    en: `There is no publication ${publication}.`,
  }),
  'not-waiting': (publication) => ({
    sv: `${publication} väntar inte på någon människa.`,
    en: `${publication} does not wait for a person.`,
  }),
  'not-there': () => ({
    sv: 'Kanalen säger att inlägget inte finns. Inget är antecknat.',
    en: 'The channel says that there is no such post. Nothing is recorded.',
  }),
  'other-post': () => ({
    sv: 'Inlägget finns, men det är ett annat än det som skickades. Inget är antecknat.',
    en: 'The post is there, but it is not the one that was sent. Nothing is recorded.',
  }),
  'told-elsewhere': () => ({
    sv: 'Inlägget hör till en annan publicering. Inget är antecknat.',
    en: 'The post belongs to another publication. Nothing is recorded.',
  }),
  'it-stands': () => ({
    sv: 'Vi hittade det: det står. Det är antecknat.',
    en: 'We found it: it stands. That is recorded.',
  }),
  'still-there': () => ({
    sv: 'Inlägget står kvar. Inget är antecknat.',
    en: 'The post is still there. Nothing is recorded.',
  }),
  'taken-over': () => ({
    sv: 'En annan körning skrev samtidigt. Försök igen.',
    en: 'Another run wrote at the same time. Try again.',
  }),
};

/** Nothing was there to settle. */
const isNothing = (why: SettleRefusal): boolean => why === 'unknown-publication' || why === 'not-waiting';

const noOf = (no: Extract<SettledByHand, { readonly settled: false }>, publication: string): Refused => {
  const { sv, en } = settleRefusals[no.why](publication);
  return refused(isNothing(no.why) ? 'absent' : 'refused', sv, en, { detail: no });
};

const resultOf = (done: SettledByHand, publication: string): Effected | Refused =>
  done.settled ? { seen: null, detail: done } : noOf(done, publication);

/** The doubt about a send ends on the word of a person who has looked; where the ledger is kept elsewhere, as an answer to be taken there. */
export const settle: Act<z.infer<typeof input>, ActDeps> = {
  name: 'settle',
  roles: ['communicator'],
  input,
  about: ({ publication, answer }) => ({ subject: `${publication} ${answer}`, seen: null }),
  prepare: async (deps, { who }, { publication, answer, address }) => {
    const urn = postUrnIn(address ?? '');
    if (answer === 'stands' && urn === null)
      return refused(
        'invalid',
        `«${address ?? ''}» är inget inlägg. Klistra in inläggets adress, eller urn:li:share:… med siffrorna.`,
        `"${address ?? ''}" is no post. Paste the address of the post, or urn:li:share:… with its digits.`,
        { field: 'address' },
      );
    const decision: Decision =
      urn !== null && answer === 'stands' ? { decision: answer, externalId: urn } : { decision: 'absent' };
    const effect = async (at: string): Promise<Effected | Refused> => {
      if (deps.pinnedElsewhere !== true)
        return resultOf(await resolveByHand({ ...deps, user: who }, publication, decision), publication);
      const said = {
        by: who,
        at,
        reason: answer,
        found: answer,
        ...('externalId' in decision ? { externalId: decision.externalId } : {}),
      };
      await deps.content.put(`answers/publication-${publication}.yaml`, stringify(said), {
        contentType: 'text/yaml; charset=utf-8',
      });
      return { seen: null };
    };
    const nothing: SettledByHand | null = isFileName(publication)
      ? await nothingToSettle(deps, publication, decision)
      : { settled: false, why: 'unknown-publication', outcome: null };
    if (nothing !== null && !nothing.settled) return noOf(nothing, publication);
    return { stands: false, effect };
  },
  consumes: true,
  undo: null,
};
