/** Stories in columns; on a phone, lists under each other. */
export const boardStyle = `
.stories main,.stories .masthead,.stories .colophon{max-width:92rem}
.stories .jump{display:none}
.board{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:var(--gap)}
.column{border-top:2px solid var(--text);padding-block:12px 0}
.column h2{display:flex;justify-content:space-between}
.count{font-weight:400;color:var(--muted)}
.cards{display:grid;gap:32px}
.card{display:grid;gap:6px;align-content:start}
.card img,.card .no-picture{aspect-ratio:3/2;object-fit:cover;width:100%;height:auto;margin-bottom:6px}
.card h3{line-height:1.3}
.card h3 a{color:inherit;text-decoration:none}
.card h3 a:hover{text-decoration:underline}
.card p{line-height:1.4}
.card .tags{margin-block:2px}
.card .why{color:var(--text)}
@media (max-width:1100px){
.stories .jump{display:block}
.board{display:block}
.column{margin-bottom:40px}
.cards{grid-template-columns:repeat(2,minmax(0,1fr));gap:28px var(--gap)}
.card{grid-template-columns:112px minmax(0,1fr);column-gap:16px}
.card img,.card .no-picture{grid-row:1/6;aspect-ratio:4/5;margin:0}
.card>:not(img,.no-picture){grid-column:2}
}
@media (max-width:760px){.cards{grid-template-columns:minmax(0,1fr)}.card{grid-template-columns:88px minmax(0,1fr)}}
`.trim();
