import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { goalFindings } from '#functions/publishing/campaigns/goal-findings.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

export type ReadCampaigns = {
  readonly campaigns: readonly Campaign[];
  /** The same ones as they are written, with the lines of their files. */
  readonly lined: readonly LinedCampaign[];
  /** Those whose file is there and can't be planned from, by its name. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly Finding[];
};

const otherName = (file: string, line: number, id: string): Finding => ({
  file,
  line,
  rule: 'campaign-id',
  severity: 'error',
  message: {
    sv: `Kampanjens id «${id}» är inte filens namn.`,
    en: `The campaign's id "${id}" is not the file's name.`,
  },
  hint: { sv: 'Ge filen och id samma namn.', en: 'Give the file and the id the same name.' },
});

const backwards = (file: string, line: number): Finding => ({
  file,
  line,
  rule: 'campaign-period',
  severity: 'error',
  message: { sv: 'Kampanjen slutar innan den börjar.', en: 'The campaign ends before it begins.' },
  hint: { sv: 'Rätta «from» eller «until».', en: 'Mend "from" or "until".' },
});

/** Every campaign that can be planned, in the order of its id; a broken one is a finding, and its last plan stands. */
export const readCampaigns = async (deps: Pick<Deps, 'content'>): Promise<ReadCampaigns> => {
  const files = await readYamlFolder(deps, Campaign, 'campaigns');
  const lined: LinedCampaign[] = [];
  const broken = new Set<string>();
  const findings: Finding[] = [];
  for (const [name, read] of files) {
    const file = `campaigns/${name}.yaml`;
    findings.push(...read.findings, ...goalFindings(file, read));
    const { value } = read;
    if (value === null) {
      broken.add(name);
      continue;
    }
    const wrong = [
      ...(value.id === name ? [] : [otherName(file, read.lineOf(['id']), value.id)]),
      ...(value.until < value.from ? [backwards(file, read.lineOf(['until']))] : []),
    ];
    findings.push(...wrong);
    if (wrong.length > 0) {
      broken.add(name);
      continue;
    }
    const pinned = value.pinned.map((pin) => ({ ...pin, story: storyIdOf(pin.story) }));
    lined.push({ campaign: { ...value, pinned }, file: read.file, lineOf: read.lineOf });
  }
  // What stands twice counts once; the lines are of the file as it is written.
  const campaigns = lined.map(({ campaign }) => ({ ...campaign, channels: [...new Set(campaign.channels)] }));
  return { campaigns, lined, broken, findings };
};
