import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { id_ct_tstInfo, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import type { Hash } from '#functions/publishing/records/log/tree.ts';

/** What a public timestamp says: this root was there then. */
export type Timestamp = { readonly root: string; readonly at: string };

/** SHA-256 in an algorithm identifier: 2.16.840.1.101.3.4.2.1, without parameters. */
const sha256 = [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];

/**
 * TimeStampReq of https://www.rfc-editor.org/rfc/rfc3161 in DER: version 1, the root as imprint, the certificate wanted. 59 bytes that are the same
 * but for the root.
 */
export const timestampQuery = (root: Hash): Uint8Array =>
  new Uint8Array([0x30, 0x39, 0x02, 0x01, 0x01, 0x30, 0x31, ...sha256, 0x04, 0x20, ...root, 0x01, 0x01, 0xff]);

/** Larger than any reply with its certificates: they take some kilobytes. */
export const mostReply = 64_000;

const sha256Oid = '2.16.840.1.101.3.4.2.1';

/**
 * What a reply says; null of one that grants nothing or can't be read. Whether the authority has signed it is asked of a program that
 * knows its certificate: `openssl ts -verify`.
 */
export const readTimestamp = (reply: Uint8Array): Timestamp | null => {
  if (reply.length > mostReply) return null;
  try {
    const { status, timeStampToken } = AsnConvert.parse(reply, TimeStampResp);
    const isGranted = Number(status.status) === 0 || Number(status.status) === 1;
    if (!isGranted || timeStampToken === undefined) return null;
    const signed = AsnConvert.parse(AsnConvert.serialize(timeStampToken), ContentInfo);
    const { encapContentInfo } = AsnConvert.parse(signed.content, SignedData);
    const content = encapContentInfo.eContent?.single?.buffer;
    if (encapContentInfo.eContentType !== id_ct_tstInfo || content === undefined) return null;
    const { messageImprint, genTime } = AsnConvert.parse(content, TSTInfo);
    if (messageImprint.hashAlgorithm.algorithm !== sha256Oid) return null;
    return { root: toBase64(new Uint8Array(messageImprint.hashedMessage.buffer)), at: genTime.toISOString() };
  } catch {
    return null;
  }
};
