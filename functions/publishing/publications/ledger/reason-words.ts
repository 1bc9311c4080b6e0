import type { Text } from '#functions/ground/language/text.ts';
import { channelReasons } from '#functions/publishing/publications/sending/channel-reasons.ts';
import { permissionReasons } from '#functions/publishing/publications/sending/permission-reasons.ts';

const byCode = new Map([...Object.entries(permissionReasons), ...Object.entries(channelReasons)]);

const unrecorded: Text = { sv: 'Ingen orsak är antecknad.', en: 'No reason is recorded.' };

/** A reason code of a ledger as a sentence. A code that nobody has put into words is shown as it is. */
export const reasonWords = (code: string | null): Text => {
  if (code === null || code === '') return unrecorded;
  const status = /^http-(\d{3})$/.exec(code)?.[1];
  if (status !== undefined) return { sv: `Kanalen svarade ${status}.`, en: `The channel answered ${status}.` };
  return byCode.get(code) ?? { sv: code, en: code };
};
