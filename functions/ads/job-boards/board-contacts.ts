import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { PlatsbankenContact } from '#functions/ground/ports/platsbanken-ad.ts';

type Contact = Vacancy['contacts'][number];

const longestName = 50;
const within = (text: string | undefined, least: number, most: number): string | undefined =>
  text !== undefined && text.length >= least && text.length <= most ? text : undefined;

const cut = (text: string): string => text.slice(0, longestName).toWellFormed().trim();

/** A name as the board wants it in two. Where the ad gives one name, the role of a union's, or the workplace, stands last. */
const namesOf = ({ name, role, union }: Contact, workplace: string): readonly [string, string] => {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = rest.join(' ');
  return [cut(first), cut(last === '' ? (union ? (role ?? workplace) : workplace) : last)];
};

const reachable = (contact: Contact) => ({
  email: within(contact.email, 5, 100),
  phoneNumber: within(contact.phone, 7, 20),
});

const boardContact = (contact: Contact, workplace: string): readonly PlatsbankenContact[] => {
  const [firstname, surname] = namesOf(contact, workplace);
  const { email, phoneNumber } = reachable(contact);
  if ((email === undefined && phoneNumber === undefined) || firstname === '' || surname === '') return [];
  return [
    {
      firstname,
      surname,
      ...(contact.role === undefined || contact.role === '' ? {} : { title: contact.role }),
      ...(email === undefined ? {} : { email }),
      ...(phoneNumber === undefined ? {} : { phoneNumber }),
    },
  ];
};

/** Those who can be reached, union representatives included; `left` names the others. */
export const boardContacts = (
  contacts: Vacancy['contacts'],
  workplace: string,
): { readonly contacts: readonly PlatsbankenContact[]; readonly left: readonly string[] } => {
  const told = contacts.map((contact) => ({ contact, board: boardContact(contact, workplace) }));
  return {
    contacts: told.flatMap(({ board }) => board),
    left: told.flatMap(({ contact, board }) => (board.length === 0 ? [contact.name] : [])),
  };
};
