import type { Language } from '#functions/ground/language/language.ts';

/**
 * What a number may have moved by since the period before, with 95 % certainty: −0.4 is forty percent less. `high` null: no
 * upper limit can be given. It has a direction only when no change lies outside.
 */
export type Change = {
  readonly low: number;
  readonly high: number | null;
  readonly direction: 'up' | 'down' | null;
};

/** `+90`, `−40`. */
const signed = (share: number): string => {
  const percent = Math.round(share * 100);
  if (percent === 0) return '0';
  return percent > 0 ? `+${percent}` : `−${-percent}`;
};

/** `från −40 till +90 %`; a limit beyond tenfold says nothing that can be used. */
const range = ({ low, high }: Change, language: Language): string => {
  const most = high === null || high > 9 ? null : signed(high);
  if (language === 'sv')
    return most === null ? `från ${signed(low)} % till mångdubbelt` : `från ${signed(low)} till ${most}\u00a0%`;
  return most === null ? `from ${signed(low)}% to many times as much` : `from ${signed(low)} to ${most}%`;
};

/** What can be said of a change: its limits, never that nothing has changed. */
export const changeWords = (change: Change, language: Language): string => {
  const { direction } = change;
  if (direction === null)
    return language === 'sv'
      ? `Skillnaden mot förra perioden kan vara allt ${range(change, language)}.`
      : `The difference from the period before may be anything ${range(change, language)}.`;
  const way = { sv: { up: 'Upp', down: 'Ner' }, en: { up: 'Up', down: 'Down' } }[language][direction];
  return language === 'sv'
    ? `${way} mot förra perioden, troligen ${range(change, language)}.`
    : `${way} from the period before, probably ${range(change, language)}.`;
};
