import * as z from 'zod';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Act, ActDeps, Effected } from '#functions/jobs/acts/act.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';
import {
  calendarAddressActs,
  calendarAddressOf,
  calendarAddressRoles,
  calendarAddressSubject,
} from '#functions/publishing/records/calendar-address.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { personSignedIn, readPeople } from '#functions/story/organisation/read-people.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer' | 'pinnedElsewhere'>;

/** The SHA-256 of the address: whoever made the address up keeps it, and nothing here sees it. */
const input = z.object({ address: z.string().regex(/^[0-9a-f]{64}$/) });

/** Whether the data protection officer has allowed addresses. */
export const mayBeSubscribed = async (deps: Pick<ActDeps, 'content'>): Promise<boolean> => {
  const { value } = await readYaml(deps, QuietCalendar, 'calendar.yaml', 'optional');
  return value?.subscription !== undefined;
};

const notAllowed = refused(
  'refused',
  'Adresser för kalenderprogram är inte påslagna. Dataskyddsombudet avgör det, och beslutet skrivs i calendar.yaml.',
  'Addresses for calendar programs are off. The data protection officer decides, and the decision is written in calendar.yaml.',
);

const elsewhere = refused(
  'refused',
  'Arkivet ligger någon annanstans, så adressen går inte att anteckna härifrån.',
  'The records are kept elsewhere, so the address can not be recorded from here.',
);

const unlisted = refused(
  'role',
  'En adress är en persons, och du står inte i people.yaml. Be en administratör skriva in dig.',
  'An address is one person’s, and you are not in people.yaml. Ask an administrator to write you in.',
);

const usedUp = refused(
  'conflict',
  'Den adressen har slutat gälla. Läs in sidan igen och gör en ny.',
  'That address is no longer valid. Read the page again and make a new one.',
);

/** A person's own address, under which a calendar program reads titles and times without signing in. It ends the one before. */
export const makeCalendarAddress: Act<z.infer<typeof input>, Needs> = {
  name: calendarAddressActs.make,
  roles: calendarAddressRoles,
  input,
  about: () => ({ subject: calendarAddressSubject, seen: null }),
  prepare: async (deps, { who }, { address }) => {
    if (deps.pinnedElsewhere === true) return elsewhere;
    if (!(await mayBeSubscribed(deps))) return notAllowed;
    if (personSignedIn((await readPeople(deps)).people, who) === null) return unlisted;
    const { hash, made } = await calendarAddressOf(deps, who);
    if (hash === address) return { stands: true, seen: address };
    if (made.has(address)) return usedUp;
    const effect = async (): Promise<Effected> => ({ seen: address });
    return { stands: false, effect };
  },
  undo: calendarAddressActs.end,
};

/** The address is answered no more. What a calendar has read already stays there. */
export const endCalendarAddress: Act<z.infer<typeof input>, Needs> = {
  name: calendarAddressActs.end,
  roles: calendarAddressRoles,
  input,
  about: ({ address }) => ({ subject: calendarAddressSubject, seen: address }),
  prepare: async (deps, { who }, { address }) => {
    if (deps.pinnedElsewhere === true) return elsewhere;
    if ((await calendarAddressOf(deps, who)).hash !== address) return { stands: true, nothing: true, seen: null };
    const effect = async (): Promise<Effected> => ({ seen: null });
    return { stands: false, effect };
  },
  undo: null,
};
