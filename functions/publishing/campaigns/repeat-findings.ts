import type { Finding } from '#functions/ground/findings/finding.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { findingAt, told } from '#functions/publishing/campaigns/told-of.ts';

const twice = (name: string) =>
  told(
    'named-twice',
    'warning',
    {
      sv: `«${name}» står två gånger i listan. Det räknas en gång.`,
      en: `"${name}" stands twice in the list. It counts once.`,
    },
    { sv: 'Ta bort den ena, eller skriv det du menade.', en: 'Remove one, or write what you meant.' },
  );

/** What stands twice in a list of the file, channels and days among it. It counts once. */
export const repeatFindings = (lined: LinedCampaign): readonly Finding[] => {
  const { channels, pick, balance, slots } = lined.campaign;
  const lists: readonly (readonly [path: readonly PropertyKey[], items: readonly string[]])[] = [
    [['channels'], channels],
    [['balance'], balance],
    ...Object.entries(pick).map(([name, items]) => [['pick', name], items] as const),
    ...slots.map(({ days }, n) => [['slots', n, 'days'], days ?? []] as const),
  ];
  return lists.flatMap(([path, items]) =>
    items.flatMap((item, n) => (items.indexOf(item) === n ? [] : [findingAt(lined, [...path, n], twice(item))])),
  );
};
