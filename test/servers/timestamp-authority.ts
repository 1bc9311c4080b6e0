import { ContentInfo, EncapsulatedContent, EncapsulatedContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  id_ct_tstInfo,
  MessageImprint,
  PKIStatus,
  PKIStatusInfo,
  TimeStampReq,
  TimeStampResp,
  TimeStampToken,
  TSTInfo,
} from '@peculiar/asn1-tsp';
import { startLoopback } from '#test/servers/loopback.ts';

const signedData = '1.2.840.113549.1.7.2';
const sha256 = '2.16.840.1.101.3.4.2.1';

/** A reply that grants a timestamp of a query, unsigned: what it says is what an authority's says. */
export const grantedReply = (query: Uint8Array, at: string): Uint8Array => {
  const { messageImprint } = AsnConvert.parse(query, TimeStampReq);
  const info = new TSTInfo({
    policy: '1.2.3.4.1',
    messageImprint: new MessageImprint(messageImprint),
    serialNumber: new Uint8Array([7]).buffer,
    genTime: new Date(at),
  });
  const content = new EncapsulatedContent({ single: new OctetString(AsnConvert.serialize(info)) });
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_ct_tstInfo, eContent: content }),
  });
  const token = new ContentInfo({ contentType: signedData, content: AsnConvert.serialize(signed) });
  const reply = new TimeStampResp({
    status: new PKIStatusInfo({ status: PKIStatus.granted }),
    timeStampToken: AsnConvert.parse(AsnConvert.serialize(token), TimeStampToken),
  });
  return new Uint8Array(AsnConvert.serialize(reply));
};

const refusal = (): Uint8Array =>
  new Uint8Array(
    AsnConvert.serialize(new TimeStampResp({ status: new PKIStatusInfo({ status: PKIStatus.rejection }) })),
  );

/** Refuses what RFC 3161 lets an authority refuse: another version, another hash, an imprint of another length, no certificate wanted. */
const isGood = (query: Uint8Array): boolean => {
  try {
    const { version, messageImprint, certReq } = AsnConvert.parse(query, TimeStampReq);
    return (
      Number(version) === 1 &&
      certReq === true &&
      messageImprint.hashAlgorithm.algorithm === sha256 &&
      messageImprint.hashedMessage.byteLength === 32
    );
  } catch {
    return false;
  }
};

type Answer = {
  readonly status?: number;
  readonly type?: string;
  readonly body?: Uint8Array;
  readonly location?: string;
};

/** An authority on loopback; `answer` replaces what it says. */
export const startAuthority = async (at: string, answer: Answer = {}) => {
  const asked: Uint8Array[] = [];
  const server = await startLoopback((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const query = new Uint8Array(Buffer.concat(parts));
      asked.push(query);
      const isQuery = request.method === 'POST' && request.headers['content-type'] === 'application/timestamp-query';
      const body = answer.body ?? (isGood(query) ? grantedReply(query, at) : refusal());
      response.writeHead(isQuery ? (answer.status ?? 200) : 415, {
        'content-type': answer.type ?? 'application/timestamp-reply',
        ...(answer.location === undefined ? {} : { location: answer.location }),
      });
      response.end(body);
    });
  });
  return { ...server, asked };
};
