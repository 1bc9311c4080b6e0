import * as z from 'zod';
import { LocalDate } from '#functions/ground/findings/field-forms.ts';
import type { Act, ActDeps, Effected, Prepared, Refused } from '#functions/jobs/acts/act.ts';
import { changedConsent, noConsent, readConsentFile, unreadConsent } from '#functions/jobs/acts/consent-file.ts';
import { Name, Version } from '#functions/jobs/acts/form-fields.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>;

const input = z.object({ consent: Name });

const notYours = refused('role', 'Samtycket är någon annans.', 'The consent is that of somebody else.');

const attempts = 5;

/** Read anew until it is written: nobody's change of the file keeps a person from taking it back. */
const takenBack = async (deps: Needs, id: string, at: string): Promise<Effected | Refused> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const file = await readConsentFile(deps, id);
    if (file === null) return noConsent(id);
    const prepared: Prepared = changedConsent(deps, file, [{ at: ['withdrawnAt'], set: at }]);
    if ('done' in prepared) return prepared;
    const came = prepared.stands ? prepared : await prepared.effect(at);
    if (!('done' in came) || came.why !== 'conflict') return came;
  }
  return changed(null);
};

/** A consent ends now, whatever it rests on; what stands on it is taken down. */
export const takeBackConsent: Act<z.infer<typeof input>, Needs> = {
  name: 'take-back-consent',
  urgent: true,
  roles: ['storyteller', 'officer'],
  input,
  about: ({ consent }) => ({ subject: consent, seen: null }),
  prepare: async (deps, { role, who }, { consent: id }) => {
    const file = await readConsentFile(deps, id);
    if (file === null) return role === 'storyteller' ? notYours : noConsent(id);
    if (file.consent === null) return role === 'storyteller' ? notYours : unreadConsent;
    if (role === 'storyteller' && file.consent.person !== who) return notYours;
    if (file.consent.withdrawnAt) return { stands: true, seen: file.seen };
    return { stands: false, effect: (at) => takenBack(deps, id, at) };
  },
  undo: null,
};

const renewInput = z.object({ consent: Name, seen: Version, until: LocalDate });

/** An officer writes that a consent holds longer; one that was taken back is asked for anew instead. */
export const renewConsent: Act<z.infer<typeof renewInput>, Needs> = {
  name: 'renew-consent',
  roles: ['officer'],
  input: renewInput,
  about: ({ consent, seen, until }) => ({ subject: `${consent} ${until}`, seen }),
  prepare: async (deps, _, { consent: id, seen, until }) => {
    const file = await readConsentFile(deps, id);
    if (file === null) return noConsent(id);
    if (file.consent === null) return unreadConsent;
    if (file.consent.until === until) return { stands: true, seen: file.seen };
    if (file.seen !== seen) return changed(file.seen);
    if (file.consent.withdrawnAt)
      return refused(
        'refused',
        'Samtycket är taget tillbaka. Fråga personen på nytt.',
        'The consent was taken back. Ask the person anew.',
      );
    return changedConsent(deps, file, [{ at: ['until'], set: until }]);
  },
  undo: 'renew-consent',
};
