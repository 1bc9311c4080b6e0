import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** UTF-8 of one UTF-16 unit at most. */
const widest = 3;

type Lies = { readonly bytes: Uint8Array; readonly from: number; readonly until: number };
const lies = Symbol('where the text lies');
type Packed = { readonly [lies]: Lies };

// One getter for all, so that all of them are objects of one shape.
const html = {
  enumerable: true,
  get(this: Packed): string {
    const { bytes, from, until } = this[lies];
    return decoder.decode(bytes.subarray(from, until));
  },
};

const packed = ({ html: _text, ...fields }: Vacancy, value: Lies): Vacancy =>
  Object.defineProperties(fields, { [lies]: { value }, html }) as Vacancy;

/**
 * The same vacancies with their texts as UTF-8 in one block, each decoded when it is asked for: as strings a city's ads take twice
 * the memory, and the collector's time with it. A text that is no whole Unicode stays as it is.
 */
export const packTexts = (vacancies: readonly Vacancy[]): readonly Vacancy[] => {
  const whole = vacancies.filter((one) => one.html.isWellFormed());
  const room = new Uint8Array(whole.reduce((sum, one) => sum + one.html.length * widest, 0));
  const ends: number[] = [];
  let end = 0;
  for (const one of whole) {
    end += encoder.encodeInto(one.html, room.subarray(end)).written;
    ends.push(end);
  }
  const bytes = new Uint8Array(room.buffer.transfer(end));
  const places = new Map(whole.map((one, at) => [one, { bytes, from: ends[at - 1] ?? 0, until: ends[at] ?? 0 }]));
  return vacancies.map((one) => {
    const place = places.get(one);
    return place === undefined ? one : packed(one, place);
  });
};
