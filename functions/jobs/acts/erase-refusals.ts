import type { Temporal } from 'temporal-polyfill';
import type { Refused } from '#functions/jobs/acts/act.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';
import type {
  ErasableConsent,
  ErasableStory,
  EraseSubject,
} from '#functions/publishing/records/erase/erase-subject.ts';
import { isConsentOver } from '#functions/story/consent/permits.ts';

const about = { field: 'subject' } as const;
type Now = { readonly now: Temporal.Instant; readonly timeZone: string };

/** It may go only when nothing of it is out, or may yet go out. */
const standsStill = ({ id, folders, standing }: ErasableStory): Refused | null => {
  if (folders.some(({ folder }) => folder === 'approved'))
    return refused(
      'refused',
      `Berättelsen ${id} är godkänd. Dra tillbaka den först.`,
      `The story ${id} is approved. Withdraw it first.`,
      about,
    );
  return standing.length === 0
    ? null
    : refused(
        'refused',
        `Den är inte borta från alla platser än: ${standing.join(', ')}. Vänta på kvittona.`,
        `It is not gone from every place yet: ${standing.join(', ')}. Wait for the receipts.`,
        about,
      );
};

/** A consent that holds is taken back first: whoever publishes must see that it is over before it is gone. */
const isOver = ({ id, consent }: ErasableConsent, { now, timeZone }: Now): Refused | null => {
  if (consent === null)
    return refused(
      'refused',
      `Samtycket ${id} går inte att läsa, så ingen vet om det gäller. Rätta filen först.`,
      `The consent ${id} can't be read, so nobody knows whether it holds. Mend the file first.`,
      about,
    );
  return isConsentOver(consent, now, timeZone)
    ? null
    : refused(
        'refused',
        `Samtycket ${id} gäller. Ta tillbaka det först.`,
        `The consent ${id} holds. Take it back first.`,
        about,
      );
};

/** What was shown is kept by duty, and the consent says that it could be: it goes with the last story that names it, or after. */
const isNeeded = ({ stories }: ErasableConsent): Refused | null => {
  const stands = stories.map(standsStill).find((no) => no !== null);
  if (stands !== undefined) return stands;
  const ids = stories.map(({ id }) => id).join(', ');
  return stories.length === 0
    ? null
    : refused(
        'refused',
        `Arkivet sparar det som visades i ${ids}, och samtycket visar att det fick visas. Gallra berättelsen först, eller personen.`,
        `The archive keeps what was shown in ${ids}, and the consent shows that it could be. Erase the story first, or the person.`,
        about,
      );
};

const listOf = (names: readonly string[], language: 'sv' | 'en'): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names);

/** Why what is asked for is not to be erased now, or is nothing; null when it may go. */
export const notErasable = (subject: EraseSubject, given: string, at: Now): Refused | null => {
  switch (subject.is) {
    case 'story':
      return standsStill(subject.story);
    case 'consent':
      return isNeeded(subject.consent) ?? isOver(subject.consent, at);
    case 'person': {
      const own = new Set(subject.stories.map(({ id }) => id));
      const others = subject.consents.map((one) => ({ ...one, stories: one.stories.filter(({ id }) => !own.has(id)) }));
      const all = [...subject.stories.map(standsStill), ...others.map((one) => isNeeded(one) ?? isOver(one, at))];
      return all.find((no) => no !== null) ?? null;
    }
    case 'several':
      return refused(
        'refused',
        `Flera heter så. Skriv ${listOf(subject.names, 'sv')}.`,
        `Several are called so. Write ${listOf(subject.names, 'en')}.`,
        about,
      );
    case 'name': {
      const keys = subject.people
        .map(({ id }) => id)
        .filter((id) => !subject.people.some(({ names }) => names.includes(id)));
      return keys.length === 0
        ? refused(
            'refused',
            `${given} har ingen nyckel, och namnet ska inte stå i arkivet. Gallra berättelserna en i taget.`,
            `${given} has no key, and the name is not to stand in the record. Erase the stories one by one.`,
            about,
          )
        : refused(
            'refused',
            `Namnet ska inte stå i arkivet. Skriv personens nyckel: ${listOf(keys, 'sv')}.`,
            `The name is not to stand in the record. Write the person's key: ${listOf(keys, 'en')}.`,
            about,
          );
    }
    case 'nothing':
      return refused(
        'absent',
        `Det finns inget att gallra som heter ${given}.`,
        `There is nothing to erase that is called ${given}.`,
        about,
      );
    case 'erased':
      return null;
  }
};
