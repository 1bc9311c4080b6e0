/** The front page: a week of pictures, three numbers, doors. */
export const frontStyle = `
.week{display:flex;gap:16px}
.week>li{flex:2 1 0;min-width:0;display:grid;gap:16px;align-content:start}
.week>.bare{flex-grow:1}
.week h3{font-weight:400;color:var(--muted);border-top:2px solid var(--line);padding-top:6px}
.week h3 b{color:var(--text);font-variant-numeric:tabular-nums}
.week [aria-current] h3{border-color:var(--text)}
.week [aria-current] h3 b{background:var(--marker);padding-inline:.25em;border-radius:2px}
.week img,.week .no-picture{aspect-ratio:4/3;object-fit:cover;width:100%;height:auto;margin-bottom:8px}
.week p{line-height:1.35}
.week time{font-weight:650;margin-right:.25em}
.week .slot a{text-decoration:none;color:inherit}
.week .slot a:hover{text-decoration:underline}
.week .empty{color:var(--muted);border:1px dashed var(--warn);border-radius:3px;padding:12px;line-height:1.35}
.quiet{color:var(--muted)}
.week+p,.waiting+.week{margin-top:16px}
.figures{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:var(--gap)}
.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figure dt{font-weight:650;order:0}
.figure dd{display:contents}
.figure .big{order:1;margin-bottom:4px;font-size:var(--verdict);line-height:1.1;font-weight:350;letter-spacing:-.02em;font-variant-numeric:tabular-nums lining-nums}
.figure .says{order:-1;margin-top:4px;line-height:1.4}
.move{width:.4em;height:.4em;vertical-align:.1em;color:var(--muted)}
.doors{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:8px var(--gap)!important}
.doors a{display:block;min-height:44px;padding-block:4px 12px;text-decoration:none;color:inherit}
.doors b{display:block;color:var(--accent);font-size:var(--heading);letter-spacing:-.01em}
.doors a:hover b{text-decoration:underline;text-underline-offset:.18em}
.doors span{color:var(--muted)}
@media (max-width:900px){.doors{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (max-width:760px){
.week{display:block}
.week>li{display:grid;grid-template-columns:64px minmax(0,1fr);gap:0;padding-block:12px;border-top:1px solid var(--line)}
.week h3{border:0;padding:0;grid-row:1/9}
.week .slot,.week .quiet{grid-column:2}
.week .slot+.slot{margin-top:12px}
.week .slot:not(.empty){display:grid;grid-template-columns:72px minmax(0,1fr);gap:12px}
.week img,.week .no-picture{aspect-ratio:1;margin:0}
}
@media (max-width:560px){.figures,.doors{display:grid;grid-template-columns:1fr;gap:20px}.doors{gap:4px!important}}
`.trim();
