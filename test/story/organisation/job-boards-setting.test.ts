import { describe, expect, it } from 'vitest';
import { feedBoards } from '#functions/ground/channels/board-name.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';

const read = (text: string) => checkYaml(ChannelSettings, { file: 'channels.yaml', text, firstLine: 1 });

describe('jobBoards in channels.yaml', () => {
  it.each(['platsbanken', 'teamtailor', ...feedBoards] as const)('knows %s', (board) => {
    const { value, findings } = read(`jobBoards:\n  ${board}: { on: true }\n`);
    expect(findings).toEqual([]);
    expect(value?.jobBoards[board]?.on).toBe(true);
  });

  it.each(['jobble', 'linkedin', 'constructor'])('tells of %s, which is no board, where it stands', (name) => {
    const { value, findings } = read(`jobBoards:\n  indeed: { on: true }\n  ${name}: { on: true }\n`);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ file: 'channels.yaml', line: 3, severity: 'error' }]);
    expect(findings[0]?.message.sv).toContain(name);
  });

  it('needs no board', () => expect(read('{}').value?.jobBoards).toEqual({}));
});
