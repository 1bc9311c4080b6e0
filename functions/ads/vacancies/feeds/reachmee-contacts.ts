import { contactOf, isUnion } from '#functions/ads/vacancies/feeds/ad-contacts.ts';
import { type FeedNode, nodesAt } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { wordsAt } from '#functions/ads/vacancies/feeds/node-field.ts';
import { plainField } from '#functions/ads/vacancies/plain-field.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

type Contacts = Vacancy['contacts'];

const told = (fields: readonly string[]): Contacts => contactOf(fields, isUnion(fields));

/** In XML a person's fields follow on `contactPerson`, beside the fields of the ad; a field that comes again is the next person's. */
const flat = (item: FeedNode): Contacts => {
  const people: Map<string, string>[] = [];
  for (const { name, text } of item.children) {
    const field = /^contactperson(.*)$/.exec(name)?.[1];
    if (field === undefined) continue;
    const last = people.at(-1);
    if (last === undefined || field === '' || last.has(field)) people.push(new Map([[field, plainField(text)]]));
    else last.set(field, plainField(text));
  }
  return people.flatMap((person) => {
    const [first = '', ...others] = (person.get('') ?? '').split(',');
    const name = person.get('fullname') || first.trim();
    const known = ['position', 'telephone', 'mobile', 'email'].map((field) => person.get(field) ?? '');
    return told([name, ...known, ...others]);
  });
};

/** In JSON each is an object. */
const grouped = (item: FeedNode): Contacts =>
  nodesAt(item, 'contactpersons').flatMap((one) => {
    const name =
      wordsAt(one, 'fullname', 'name') || `${wordsAt(one, 'firstname')} ${wordsAt(one, 'surname', 'lastname')}`.trim();
    return told([name, ...['position', 'title', 'phone', 'telephone', 'email'].map((field) => wordsAt(one, field))]);
  });

export const reachmeeContacts = (item: FeedNode): Contacts => [...flat(item), ...grouped(item)];
