import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { files } from './slip-world.ts';

/**
 * What people do before a job runs: they change a draft, approve a story by moving its folder, withdraw another, move a slot, put
 * in a vacancy; the feed loses all but one of its ads.
 */
export const stir = async (content: ObjectStore): Promise<void> => {
  const textOf = (key: string): string => files[key] ?? '';
  const [nora, karin] = ['stories/drafts/nora/story.md', 'stories/approved/karin/story.md'] as const;
  const karins = textOf('consents/karin-2026.yaml');
  const { positions } = JSON.parse(textOf('vacancies/ett.json')) as { readonly positions: readonly unknown[] };
  const changed: Readonly<Record<string, string>> = {
    [nora]: textOf(nora).replace('Regnet', 'Snön'),
    'stories/approved/olle/story.md': textOf(karin).replaceAll('Karin', 'Olle').replaceAll('karin', 'olle'),
    'consents/olle-2026.yaml': karins.replace('Karin', 'Olle').replace('p-3', 'p-4'),
    [karin.replace('approved', 'withdrawn')]: textOf(karin),
    'campaigns/vintern.yaml': textOf('campaigns/vintern.yaml').replaceAll('13:00', '14:00'),
    'vacancies/vaktare.yaml': textOf('vacancies/kock.yaml').replace('Kock', 'Väktare'),
    'vacancies/ett.json': JSON.stringify({ positions: positions.slice(0, 1) }),
  };
  for (const [key, text] of Object.entries(changed)) await content.put(key, text);
  await content.remove(karin);
};
