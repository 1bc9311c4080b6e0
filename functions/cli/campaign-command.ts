import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { act, toldAct } from '#functions/cli/act-commands.ts';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { mark, printFindings, printJson } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { report } from '#functions/ground/findings/report.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import { campaignText } from '#functions/jobs/acts/save-campaign.ts';
import { previewCampaign } from '#functions/jobs/preview-campaign.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';

type At = { readonly at?: string };

const fileText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} can't be read.`);
  }
};

/** Of the file as it lies there, readable or not; empty for none. */
const seenCampaign = async ({ content }: ActDeps, id: string): Promise<string> => {
  const stored = id === '' ? null : await content.get(`campaigns/${id}.yaml`);
  return stored === null ? '' : fileVersion(stored.body);
};

/** `vardag campaign FILE`: saves it under its id, or shows what it would tell. */
export const campaignCommand = async (
  path: string,
  options: At & { preview?: boolean },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const yaml = fileText(path);
  const campaign = /^id:[ \t]*["']?([^\s"'#]{1,100})/m.exec(yaml)?.[1] ?? '';
  if (options.preview !== true) {
    await act(command, options.at, 'save-campaign', async (deps) => ({
      campaign,
      yaml,
      seen: await seenCampaign(deps, campaign),
    }));
    return;
  }
  const { language } = context.settings;
  const made = campaignText({ campaign, yaml }, null);
  if ('done' in made) {
    toldAct(context, made, 'save-campaign');
    return;
  }
  const { planned, findings, remarks } = await withPipeline(context, clockAt(options.at), ({ deps }) =>
    previewCampaign(deps, made.campaign),
  );
  const { lineOf } = checkYaml(Campaign, { file: path, text: yaml, firstLine: 1 });
  const own = remarks.map(({ path: place, finding }) => ({ ...finding, file: path, line: lineOf(place) }));
  printFindings(report([...findings, ...own], language));
  if (context.json) {
    printJson({
      slots: planned.map(({ latest: _, pair: __, ...slot }) => ({ ...slot, reason: slot.reason[language] })),
    });
    return;
  }
  for (const slot of planned)
    process.stdout.write(
      `${mark(slot.story === null ? 'warn' : 'good', `${slot.slot}  ${slot.channel}  ${slot.story ?? '–'}`)}\n      ${slot.reason[language]}\n`,
    );
};
