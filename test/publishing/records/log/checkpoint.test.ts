import { describe, expect, it } from 'vitest';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import {
  checkpointOf,
  checkpointsIn,
  checkpointText,
  isSameRoot,
} from '#functions/publishing/records/log/checkpoint.ts';
import { emptyTree } from '#functions/publishing/records/log/tree.ts';

/** The example of https://c2sp.org/tlog-checkpoint. */
const example = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
`;
const signed = `${example}\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n`;
const origin = 'example.com/behind-the-sofa';

const told = (text: string) => checkpointsIn(text).map((one) => [one.origin, one.size, toBase64(one.root)]);
const theExample = [origin, 20_852_163, 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='];

describe('a checkpoint', () => {
  it('of nothing is the hash of nothing', () => {
    expect(checkpointText(checkpointOf(origin, emptyTree))).toBe(
      `${origin}\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`,
    );
  });

  it('is written as it was read', () => {
    expect(checkpointsIn(example).map(checkpointText)).toEqual([example]);
  });

  it.each([
    ['alone', example],
    ['signed', signed],
    ['with the line ends of a mail', example.replaceAll('\n', '\r\n')],
    ['without a last line end', example.trimEnd()],
    ['quoted in a mail', `Hej!\n\nSå här stod det:\n\n${example.replace(/^/gm, '> ')}\nHälsningar`],
    ['on a page', `<p>Behåll:</p>\n<pre>${example}</pre>`],
    ['indented', example.replace(/^/gm, '    ')],
  ])('is found %s', (_how, text) => {
    expect(told(text)).toEqual([theExample]);
  });

  it('is found as often as it stands', () => {
    expect(told(`${example}\n${example}`)).toEqual([theExample, theExample]);
  });

  it.each([
    ['no text', ''],
    ['two lines', example.split('\n').slice(1).join('\n').trimStart()],
    ['a size with a sign', example.replace('20852163', '-1')],
    ['a size with a zero before it', example.replace('20852163', '020852163')],
    ['a size that no computer counts to', example.replace('20852163', '1'.repeat(16))],
    ['a root that is too short', example.replace('CsUY', 'sUY')],
    ['a root with other signs', example.replace('CsUY', 'Cs-Y')],
    ['a line between', example.replace('20852163', '\n20852163')],
    ['very much text', 'a'.repeat(5_000_000)],
  ])('is not found in %s', (_what, text) => {
    expect(told(text.replace(/^\n+/, ''))).toEqual([]);
  });

  it('has the same root as another or it has not', () => {
    expect(isSameRoot(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(isSameRoot(Uint8Array.of(1, 2), Uint8Array.of(2, 1))).toBe(false);
  });
});
