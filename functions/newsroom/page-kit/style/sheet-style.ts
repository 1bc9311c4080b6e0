/** The review sheet: text with remarks beside it, crops over the original, evidence, approval. */
export const sheetStyle = `
.passages{display:grid;gap:12px}
.passage{max-width:68ch}
.levels{display:grid;gap:16px;margin-bottom:28px}
.level{display:grid;gap:12px}
.level>summary{cursor:pointer;padding:4px 0}
.level[open]>.remarks{margin-top:12px}
.anchor{scroll-margin-top:24px}
.marked{color:inherit;text-decoration:none}
mark{background:color-mix(in srgb,var(--warn) 22%,transparent);color:inherit;padding:0 .1em}
mark.error{background:color-mix(in srgb,var(--stop) 24%,transparent)}
mark.info{background:none;border-bottom:2px dotted var(--muted)}
.expert summary{cursor:pointer}
.passage.heading>p{font-weight:650;font-size:var(--heading);line-height:1.3;margin-top:12px}
.passage.quote>p{border-left:3px solid var(--line);padding-left:16px}
.remarks{display:grid;gap:16px;align-content:start}
.remark{border-left:3px solid var(--line);padding-left:16px;display:grid;gap:2px}
.remark.error{border-color:var(--stop)}
.remark.warning{border-color:var(--warn)}
.remark p{line-height:1.4}
.headline{font-size:var(--heading);font-weight:650;line-height:1.3;letter-spacing:-.01em}
.site-preview{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,5fr);gap:var(--gap);align-items:start}
.site-preview>div,.job-block{display:grid;gap:8px}
.job-block{background:var(--raised);border:1px solid var(--line);border-left:6px solid var(--accent);border-radius:3px;padding:20px 24px;max-width:68ch}
.as-link{color:var(--accent);text-decoration:underline;text-underline-offset:.18em}
.crops{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,8fr);gap:var(--gap);align-items:start}
.crops+.crops{border-top:1px solid var(--line);padding-top:20px}
.over{position:relative}
.over img{width:100%}
.over svg{position:absolute;inset:0;width:100%;height:100%}
.outside{fill:#000;fill-opacity:.62}
.edge{fill:none;stroke:#fff;stroke-width:2;vector-effect:non-scaling-stroke}
.focus{fill:none;stroke:#fff;stroke-width:3;vector-effect:non-scaling-stroke;filter:drop-shadow(0 0 2px #000)}
figcaption{margin-top:8px;line-height:1.45}
.frames{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px}
.values{display:grid;gap:28px}
.value{display:grid;gap:8px}
.value h3{font-size:var(--heading)}
.against{display:grid;gap:4px}
.against blockquote{color:var(--muted)}
.changes{display:grid;gap:16px}
.then-now{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:var(--gap);margin-top:4px}
.then-now dt{color:var(--muted)}
.then-now dd{white-space:pre-line}
@media (max-width:760px){.site-preview,.crops,.then-now{grid-template-columns:minmax(0,1fr)}.frames{grid-template-columns:repeat(2,minmax(0,1fr))}.frames li:first-child:nth-last-child(3){grid-column:1/-1}}
`.trim();
