import { html, type Markup } from '#functions/ground/markup/html.ts';

/**
 * The pieces of a mail. Word draws it in classic Outlook: tables for all that stands beside something, widths as attributes, padding on
 * cells alone, every rule beside its element. Colours that hold on white and on what a dark mail program makes of it.
 */
const font = "font-family:'Segoe UI',Arial,Helvetica,sans-serif";
export const mailStyle = {
  page: `margin:0;padding:0;background-color:#ffffff;color:#1b1b1b;${font};font-size:16px;line-height:24px`,
  cell: `padding:0 24px 16px 24px;color:#1b1b1b;${font};font-size:16px;line-height:24px`,
  title: `margin:0;color:#1b1b1b;${font};font-size:24px;line-height:30px;font-weight:bold`,
  heading: `margin:0;color:#1b1b1b;${font};font-size:18px;line-height:26px;font-weight:bold`,
  ask: `padding:12px 16px 12px 16px;background-color:#f2f0e9;color:#1b1b1b;${font};font-size:18px;line-height:26px`,
  number: `padding:4px 16px 12px 0;color:#1b1b1b;${font};font-size:26px;line-height:30px;font-weight:bold;text-align:right`,
  says: `padding:4px 0 12px 0;color:#1b1b1b;${font};font-size:16px;line-height:24px`,
  label: `padding:2px 12px 2px 0;color:#1b1b1b;${font};font-size:14px;line-height:20px`,
  small: `color:#555555;${font};font-size:14px;line-height:20px`,
  record: 'margin:0;color:#555555;font-size:13px;line-height:18px;white-space:pre-wrap;overflow-wrap:anywhere',
} as const;

/** What a list of mails shows after the subject, and the mail itself does not. */
export const preheader = (text: string): Markup =>
  html`<div style="display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all">${text}</div>`;

export const mailTable = (rows: readonly Markup[]): Markup =>
  html`<table role="presentation" width="100%" border="0" cellspacing="0" cellpadding="0">
${rows}</table>`;

/** The column that the mail stands in: as wide as the attribute says in Outlook, and no wider than a telephone elsewhere. */
export const mailColumn = (rows: readonly Markup[]): Markup =>
  html`<table role="presentation" width="600" border="0" cellspacing="0" cellpadding="0" style="width:100%;max-width:600px">
${rows}</table>`;

export const mailRow = (content: Markup | string): Markup =>
  html`<tr><td style="${mailStyle.cell}">${content}</td></tr>\n`;

export type MailBar = { readonly name: string; readonly share: number; readonly says: string };

/** The longest bar, in pixels; a telephone has room for it beside its words. */
const longest = 140;

const strip = (share: number): Markup => {
  const width = Math.round(Math.min(1, Math.max(0, share)) * longest);
  const filled =
    width === 0
      ? ''
      : html`<td width="${width}" height="12" bgcolor="#0b5d8c" style="font-size:1px;line-height:12px">&nbsp;</td>`;
  const rest =
    width === longest
      ? ''
      : html`<td width="${longest - width}" height="12" bgcolor="#dddddd" style="font-size:1px;line-height:12px">&nbsp;</td>`;
  return html`<table role="presentation" width="${longest}" border="0" cellspacing="0" cellpadding="0"><tr>${filled}${rest}</tr></table>`;
};

/** Bars of cells: they are there when pictures are blocked, and each has its name and its number beside it. */
export const mailBars = (bars: readonly MailBar[]): Markup =>
  mailTable(
    bars.map(
      ({ name, share, says }) =>
        html`<tr><td style="${mailStyle.label}">${name}</td><td width="${longest}" style="${mailStyle.label}">${strip(share)}</td><td style="${mailStyle.label}">${says}</td></tr>\n`,
    ),
  );
