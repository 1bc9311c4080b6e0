import { stringify } from 'yaml';
import * as z from 'zod';
import { PastedBlock, pastedKey } from '#functions/ads/vacancies/pasted-block.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Act, ActDeps, Effected } from '#functions/jobs/acts/act.ts';
import { isFileName } from '#functions/jobs/acts/consent-file.ts';
import { Name } from '#functions/jobs/acts/form-fields.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>;

const input = z.object({ ad: Name, block: PastedBlock.shape.block });

const noAd = refused('invalid', 'Så heter ingen annons.', 'No ad is called so.', { field: 'ad' });

/** A story's block stands in an ad, somebody says who has pasted it there as it was shown. */
export const pasted: Act<z.infer<typeof input>, Needs> = {
  name: 'pasted',
  roles: ['hr'],
  input,
  about: ({ ad, block }) => ({ subject: ad, seen: block }),
  prepare: async (deps, { who }, { ad, block }) => {
    if (!isFileName(ad)) return noAd;
    const { value } = await readYaml(deps, PastedBlock, pastedKey(ad), 'optional');
    if (value?.block === block) return { stands: true, seen: block };
    const effect = async (at: string): Promise<Effected> => {
      await deps.content.put(pastedKey(ad), stringify({ block, by: who, at }), {
        contentType: 'text/yaml; charset=utf-8',
      });
      return { seen: block };
    };
    return { stands: false, effect };
  },
  undo: 'unpasted',
};

const undoInput = z.object({ ad: Name });

/** It stands there no more, or never did. */
export const unpasted: Act<z.infer<typeof undoInput>, Needs> = {
  name: 'unpasted',
  roles: ['hr'],
  input: undoInput,
  about: ({ ad }) => ({ subject: ad, seen: null }),
  prepare: async (deps, _, { ad }) => {
    if (!isFileName(ad)) return noAd;
    if ((await deps.content.head(pastedKey(ad))) === null) return { stands: true, nothing: true, seen: null };
    const effect = async (): Promise<Effected> => {
      await deps.content.remove(pastedKey(ad));
      return { seen: null };
    };
    return { stands: false, effect };
  },
  undo: 'pasted',
};
