import type { FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { type NamedUnit, namedUnit } from '#functions/ads/vacancies/feeds/named-unit.ts';
import { resolveMunicipality } from '#functions/ads/vacancies/taxonomy.ts';
import { isMunicipalityItself, municipalityNamed } from '#functions/ads/vacancies/titles/municipality-named.ts';
import { townsIn } from '#functions/ads/vacancies/titles/towns-in.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { vacancyPlace } from '#functions/ads/vacancies/vacancy-place.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { allUnits, isWithin, type Organisation } from '#functions/story/organisation/organisation.ts';

type AdPlace = {
  readonly unit: NamedUnit | null;
  /** What the feed calls the unit, and the place; for findings. */
  readonly unitName: string | null;
  readonly place: Vacancy['place'];
  readonly otherTowns: readonly Town[];
  /** What the feed calls a place whose municipality nobody knows. */
  readonly unknown: readonly string[];
};

type Town = NonNullable<Vacancy['otherTowns']>[number];

const folded = (text: string): string => text.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();

/** Words alone, with a space around each. */
const inWords = (text: string): string =>
  ` ${folded(text)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()} `;

type UnitName = { readonly path: string; readonly name: string; readonly words: string };
const namesOf = new WeakMap<Organisation, readonly UnitName[]>();

/** Every name of every unit, folded once for all ads of a feed. */
const unitNames = (organisation: Organisation): readonly UnitName[] => {
  const names =
    namesOf.get(organisation) ??
    allUnits(organisation).flatMap(({ path, unit }) =>
      [unit.name.sv, unit.name.en].map((name) => ({ path, name: folded(name), words: inWords(name) })),
    );
  namesOf.set(organisation, names);
  return names;
};

/** A unit whose whole name stands in the headline, below the one that the feed names, if any. */
const unitInTitle = (organisation: Organisation, title: string, root: string | null): NamedUnit | null => {
  const words = inWords(title);
  const [longest] = unitNames(organisation)
    .filter((one) => words.includes(one.words))
    .filter((one) => root === null || (one.path !== root && isWithin(one.path, root)))
    .sort((a, b) => b.name.length - a.name.length);
  return longest === undefined ? null : { path: longest.path, exact: true };
};

/** The municipality of another unit in the same town. */
const byOtherUnits = (organisation: Organisation, town: string): string | null => {
  if (town === '') return null;
  const addresses = allUnits(organisation).flatMap((one) => one.unit.address ?? []);
  const codes = addresses
    .filter((address) => folded(address.city) === folded(town))
    .flatMap((address) => resolveMunicipality(address.municipality ?? '')?.code ?? []);
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null;
};

const postalCodeOf = (text: string): string | null => {
  const digits = text.replace(/\D/g, '');
  return digits.length === 5 ? digits : null;
};

const municipalityOf = (organisation: Organisation, town: string): string | null =>
  municipalityNamed(town)?.code ?? byOtherUnits(organisation, town);

/** The towns of the ad, each once; a municipality beside a town of its own is the same place said twice. */
const townsOf = (ad: FeedAd, organisation: Organisation): readonly Town[] => {
  const named = [...new Set([ad.city, ...ad.otherCities].flatMap(townsIn))];
  const towns = named.map((city) => ({ city, municipality: municipalityOf(organisation, city) }));
  return towns.filter(
    (one) =>
      !isMunicipalityItself(one.city) ||
      !towns.some(
        (other) => other !== one && other.municipality === one.municipality && !isMunicipalityItself(other.city),
      ),
  );
};

/** Which unit the ad is of, and where the work is done: as `organisation.yaml` has it, else as the feed says. */
export const adPlaceOf = (ad: FeedAd, organisation: Organisation, language: Language): AdPlace => {
  const names = ad.units.filter((name) => name !== '');
  const named = namedUnit(organisation, names);
  const unit = unitInTitle(organisation, ad.title, named?.path ?? null) ?? named;
  const known = vacancyPlace(organisation, unit?.path ?? null, language);
  const towns = townsOf(ad, organisation);
  const [first] = towns;
  const several = towns.length > 1;
  const given = [...ad.municipalities, ad.city].filter((name) => name !== '');
  // A code or a name beside the town tells its municipality; of several towns it would tell but one.
  const told = (several ? [] : given.flatMap(townsIn)).map((one) => municipalityOf(organisation, one));
  const municipality = known.municipality ?? told.find((one) => one !== null) ?? first?.municipality ?? null;
  const ownAddress = known.street === null && known.postalCode === null && known.city === null;
  const city = known.city ?? first?.city ?? null;
  // A workplace whose own town is none of the feed's is where organisation.yaml has it.
  const others = towns.filter((one) => folded(one.city) !== folded(city ?? ''));
  const otherTowns = others.length < towns.length ? others : [];
  const place = {
    name: known.name,
    street: ownAddress ? ad.street || null : known.street,
    postalCode: ownAddress ? postalCodeOf(ad.postalCode) : known.postalCode,
    city,
    municipality,
  };
  const unknown = [
    ...(municipality === null ? [city ?? given[0] ?? ''] : []),
    ...otherTowns.filter((one) => one.municipality === null).map((one) => one.city),
  ];
  return { unit, unitName: names.at(-1) ?? null, place, otherTowns, unknown };
};
