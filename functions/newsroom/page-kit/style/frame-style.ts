/** Masthead, opening, and the page's grid: names hang in three columns of twelve, content stands in nine. */
export const frameStyle = `
body{border-top:6px solid var(--accent)}
.masthead,.banner,main,.colophon{max-width:76rem;margin-inline:auto;padding-inline:clamp(16px,4vw,48px)}
.skip{position:absolute;left:16px;top:-60px;padding:12px 16px;background:var(--accent);color:var(--on-accent);z-index:2}
.skip:focus{top:8px}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 var(--gap);padding-block:12px 0}
.masthead a{display:inline-flex;align-items:center;min-height:44px;color:inherit;text-decoration:none}
.house a{gap:.5em}
.house b{font-weight:750}
.house span{color:var(--muted)}
.masthead ul{display:flex;flex-wrap:wrap;gap:0 24px}
.masthead nav a{border-bottom:3px solid transparent}
.masthead nav a:hover{border-color:var(--line)}
.masthead nav a[aria-current]{border-color:var(--accent);font-weight:650}
.banner{display:flex;gap:14px;align-items:baseline;margin-top:16px}
.banner p{max-width:none;flex:1;border-bottom:3px solid var(--stop);padding-bottom:12px}
main{padding-block:0 64px}
.opening{padding-block:56px 48px;display:grid;gap:16px}
.eyebrow{color:var(--muted)}
.sheet .eyebrow{color:var(--text);font-size:var(--heading);font-weight:650;line-height:1.3;letter-spacing:-.01em}
section,article.hung{border-top:1px solid var(--line);padding-block:24px 48px}
.hung{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:16px var(--gap)}
.hung>:first-child{grid-column:1/4}
.hung>:last-child{grid-column:4/-1;display:grid;gap:16px;align-content:start}
.hung>ul:last-child{gap:0}
section:not(.hung)>h2{margin-bottom:20px}
.full>div{display:grid;grid-template-columns:minmax(0,1fr);gap:20px}
.jump ul{display:flex;flex-wrap:wrap;gap:0 20px;margin-bottom:24px}
.jump a{display:inline-flex;align-items:center;min-height:44px}
.colophon{padding-block:0 48px;color:var(--muted)}
.needs>li{display:grid;grid-template-columns:16px minmax(0,1fr);gap:14px;padding-block:18px;border-top:1px solid var(--line)}
.needs>li:first-child{border-top:0;padding-top:0}
.needs>li:last-child{padding-bottom:0}
.needs .mark{margin-top:.42em}
.needs .what{font-size:var(--heading);line-height:1.3;letter-spacing:-.01em;margin-bottom:4px}
.needs .of::after{content:" ·";color:var(--muted)}
.tags{display:flex;flex-wrap:wrap;gap:4px 6px}
.tags li{background:var(--shade-1);padding:0 8px;border-radius:3px}
@media (max-width:640px){
.hung{display:block}
.hung>:first-child{margin-bottom:16px}
.opening{padding-block:32px}
.masthead{display:block}
.masthead ul{gap:0 20px}
section,article.hung{padding-block:20px 36px}
}
`.trim();
