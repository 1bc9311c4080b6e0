/** Leadership's page. */
export const digestStyle = `
.with-picture{display:grid;grid-template-columns:72px minmax(0,1fr);gap:12px;align-items:center;min-width:15em}
.with-picture img,.with-picture .no-picture{width:72px;height:48px;object-fit:cover}
.with-picture p{line-height:1.35}
.with-picture .muted{font-weight:400}
.told-table td{vertical-align:middle}
.told-table tbody a{color:inherit;text-decoration:none}
.told-table tbody a:hover{text-decoration:underline}
.lead{font-size:var(--heading);line-height:1.35;letter-spacing:-.01em;max-width:52ch}
.matrix{table-layout:fixed}
.matrix td,.matrix th{border:1px solid var(--line);padding:4px}
.matrix td.number{text-align:center;vertical-align:middle;line-height:1.25}
.matrix thead :is(th,td){border-width:0;padding:0 0 8px;vertical-align:bottom}
.matrix thead td:first-child{width:38%}
.matrix thead span{display:block;width:fit-content;margin:0 auto;writing-mode:vertical-rl;transform:rotate(180deg);line-height:1.2;max-height:13.5em;text-wrap:balance}
.matrix tbody th{padding:4px 12px 4px 0;border-width:0 1px 0 0;font-weight:400;line-height:1.3;vertical-align:middle;hyphens:auto}
.shade-0{color:var(--muted)}
.shade-1{background:var(--shade-1)}.shade-2{background:var(--shade-2)}.shade-3{background:var(--shade-3)}.shade-4{background:var(--shade-4)}
.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:32px var(--gap)}
.chart figcaption{margin:0 0 12px;font-weight:650}
.chart>svg{display:block;width:100%;height:auto;max-width:480px;overflow:visible}
.goals{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px var(--gap)}
.goals>div{display:grid;gap:4px;align-content:start}
.trust{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:var(--gap)}
.trust>div{display:grid;gap:8px;align-content:start}
.trust h3:not(:first-child){margin-top:8px}
.ask .lead{background:linear-gradient(var(--marker),var(--marker)) left/6px 100% no-repeat;padding:4px 0 4px 24px}
@media (max-width:760px){.charts,.goals,.trust{grid-template-columns:minmax(0,1fr)}}
`.trim();
