import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { type ReadYaml, readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { findUnit, type Organisation } from '#functions/story/organisation/organisation.ts';
import { PeopleFile, type Person, PersonFile, personOf } from '#functions/story/organisation/person.ts';
import { signerName } from '#functions/story/stories/signer-name.ts';

export type ReadPeople = { readonly people: readonly Person[]; readonly findings: readonly Finding[] };

const file = 'people.yaml';

type Placed = { readonly person: Person; readonly index: number };

/** Each by itself: whoever is written wrong keeps nobody else from working. */
const placedIn = ({ value, data }: ReadYaml<PeopleFileValue>): readonly Placed[] => {
  const all: unknown = value?.people ?? (data as { readonly people?: unknown } | null)?.people;
  return (Array.isArray(all) ? all : []).flatMap((one: unknown, index) => {
    const { data: good } = PersonFile.safeParse(one);
    return good === undefined ? [] : [{ person: personOf(good), index }];
  });
};
type PeopleFileValue = ReturnType<typeof PeopleFile.parse>;

const say = (line: number, rule: string, message: Text, hint: Text): Finding => ({
  file,
  line,
  rule,
  severity: 'error',
  message,
  hint,
});

const twice = (line: number, field: string, value: string): Finding =>
  say(
    line,
    'person-twice',
    { sv: `«${value}» står för två personer.`, en: `"${value}" stands for two people.` },
    {
      sv: `Ge var och en sitt eget «${field}». Tills dess gäller den första.`,
      en: `Give each their own "${field}". Until then the first counts.`,
    },
  );

const withoutKey = (line: number, { name }: Person): Finding =>
  say(
    line,
    'person-key-missing',
    { sv: `${name} är berättare och har ingen «key».`, en: `${name} is a storyteller and has no "key".` },
    {
      sv: 'Skriv den nyckel som står som «person» i personens samtycken, eller en ny, till exempel p-0017.',
      en: 'Write the key that stands as "person" in their consents, or a new one, such as p-0017.',
    },
  );

const unknownUnit = (line: number, unit: string): Finding =>
  say(
    line,
    'unit-unknown',
    { sv: `Enheten «${unit}» finns inte i organisation.yaml.`, en: `The unit "${unit}" is not in organisation.yaml.` },
    { sv: 'Skriv hela sökvägen: utbildning.solrosen.', en: 'Write the whole path: utbildning.solrosen.' },
  );

const folded = (text: string): string => text.toLowerCase();

/** Who works with the stories. Who stands there a second time does not count; the file may be absent. */
export const readPeople = async (
  deps: Pick<Deps, 'content'>,
  organisation: Organisation | null = null,
): Promise<ReadPeople> => {
  const read = await readYaml(deps, PeopleFile, file, 'optional');
  const findings = [...read.findings];
  const people: Person[] = [];
  for (const { person, index } of placedIn(read)) {
    const line = (field: string) => read.lineOf(['people', index, field]);
    const isSame = (other: Person) => folded(other.signIn) === folded(person.signIn);
    if (people.some(isSame)) findings.push(twice(line('signIn'), 'signIn', person.signIn));
    else if (person.key !== null && people.some(({ key }) => key === person.key))
      findings.push(twice(line('key'), 'key', person.key));
    else people.push(person);
    if (person.key === null && person.roles.includes('storyteller')) findings.push(withoutKey(line('roles'), person));
    for (const unit of organisation === null ? [] : person.units)
      if (findUnit(organisation as Organisation, unit) === null) findings.push(unknownUnit(line('units'), unit));
  }
  return { people, findings };
};

/** The person of a sign-in name, whatever its capitals; null for nobody known. */
export const personSignedIn = (people: readonly Person[], signIn: string): Person | null =>
  people.find((person) => folded(person.signIn) === folded(signIn)) ?? null;

/** The name of whoever signed, by sign-in name or by the key of a storyteller; the signature itself for nobody known. */
export const nameOf = (people: readonly Person[], signature: string): string => {
  const signed = signerName(signature);
  return (personSignedIn(people, signed) ?? people.find(({ key }) => key === signed))?.name ?? signed;
};
