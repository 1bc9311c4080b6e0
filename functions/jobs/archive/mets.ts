import { html, type Markup } from '#functions/ground/markup/html.ts';

/** A file of the package, as METS and the manifest tell of it. `path` is from the folder that METS.xml lies in. */
export type PackedFile = {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly type: string;
};

export type MetsFacts = {
  readonly id: string;
  readonly label: string;
  readonly employer: string;
  readonly at: string;
  readonly version: string;
  readonly descriptive: PackedFile;
  readonly documentation: readonly PackedFile[];
  readonly schemas: readonly PackedFile[];
  readonly data: readonly PackedFile[];
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  jpg: 'image/jpeg',
  css: 'text/css',
  csv: 'text/csv',
  txt: 'text/plain',
  tsr: 'application/timestamp-reply',
  xml: 'application/xml',
  xsd: 'application/xml',
  yaml: 'application/yaml',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** What a file is, by its ending. */
export const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** Keys hold signs that an address may not; the slashes between folders stay. */
export const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const idOf = ({ sha256, path }: PackedFile): string =>
  `f-${sha256.slice(0, 12)}-${path.replace(/[^A-Za-z0-9]+/g, '-').slice(-60)}`;

const fileOf = (file: PackedFile, n: number, at: string): Markup =>
  html`<file ID="${idOf(file)}-${n}" MIMETYPE="${file.type}" SIZE="${file.size}" CREATED="${at}" CHECKSUM="${file.sha256}" CHECKSUMTYPE="SHA-256"><FLocat LOCTYPE="URL" xlink:type="simple" xlink:href="${hrefOf(file.path)}"/></file>
`;

const group = (id: string, use: string, files: readonly PackedFile[], at: string): Markup =>
  html`<fileGrp ID="${id}" USE="${use}">
${files.map((file, n) => fileOf(file, n, at))}</fileGrp>
`;

/**
 * METS.xml of a submission as E-ARK's CSIP and SIP, 2.1.0, ask for it, which is what the Swedish FGS Paketstruktur 2.0 is
 * (docs/reference/law.md#the-yearly-package).
 */
export const metsOf = (facts: MetsFacts): string => {
  const { id, label, employer, at, version, descriptive, documentation, schemas, data } = facts;
  const division = (name: string, of: string, group: string): Markup =>
    html`<div ID="${of}" LABEL="${name}"><fptr FILEID="${group}"/></div>
`;
  const document = html`<?xml version="1.0" encoding="UTF-8"?>
<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:csip="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" xmlns:sip="https://DILCIS.eu/XML/METS/SIPExtensionMETS" OBJID="${id}" LABEL="${label}" TYPE="Mixed" csip:CONTENTINFORMATIONTYPE="MIXED" PROFILE="https://earksip.dilcis.eu/profile/E-ARK-SIP.xml">
<metsHdr CREATEDATE="${at}" RECORDSTATUS="NEW" csip:OAISPACKAGETYPE="SIP">
<agent ROLE="CREATOR" TYPE="OTHER" OTHERTYPE="SOFTWARE"><name>Vardag</name><note csip:NOTETYPE="SOFTWARE VERSION">${version}</note></agent>
<agent ROLE="ARCHIVIST" TYPE="ORGANIZATION"><name>${employer}</name></agent>
</metsHdr>
<dmdSec ID="dmd-1" CREATED="${at}" STATUS="CURRENT"><mdRef LOCTYPE="URL" xlink:type="simple" xlink:href="${hrefOf(descriptive.path)}" MDTYPE="DC" MIMETYPE="${descriptive.type}" SIZE="${descriptive.size}" CREATED="${at}" CHECKSUM="${descriptive.sha256}" CHECKSUMTYPE="SHA-256"/></dmdSec>
<fileSec ID="files">
${group('documentation', 'Documentation', documentation, at)}${schemas.length === 0 ? '' : group('schemas', 'Schemas', schemas, at)}${group('rep1', 'Representations/rep1', data, at)}</fileSec>
<structMap ID="structure" TYPE="PHYSICAL" LABEL="CSIP">
<div ID="package" LABEL="${id}">
<div ID="metadata" LABEL="Metadata" DMDID="dmd-1"/>
${division('Documentation', 'documentation-part', 'documentation')}${schemas.length === 0 ? '' : division('Schemas', 'schemas-part', 'schemas')}${division('Representations', 'representations-part', 'rep1')}</div>
</structMap>
</mets>
`;
  return String(document);
};
