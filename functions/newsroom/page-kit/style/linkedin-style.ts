/** LinkedIn's own form, 552 and 340 pixels wide: a picture of another place, so its sizes are its own. */
export const linkedInStyle = `
.li-pair{display:flex;flex-wrap:wrap;gap:32px var(--gap);align-items:flex-start}
.li-pair figcaption{margin:0 0 8px;color:var(--muted)}
.li-wide{width:552px;max-width:100%}
.li-phone{width:340px;max-width:100%}
.li-card{font:400 14px/1.43 system-ui,-apple-system,"Segoe UI",Roboto,"Source Sans 3",sans-serif;background:var(--raised);border:1px solid var(--line);border-radius:8px;overflow:hidden;padding-top:12px}
.li-card small{font-size:12px;line-height:1.33;color:var(--muted)}
.li-head{display:flex;gap:8px;padding:0 16px;align-items:flex-start}
.li-head p{line-height:1.25}
.li-head img,.li-logo{flex:none;width:48px;height:48px;border-radius:0;object-fit:cover}
.li-logo{display:grid;place-items:center;background:var(--accent);color:var(--on-accent);font-size:24px;font-weight:600}
.li-text{padding:10px 16px 8px;white-space:pre-line;max-width:none}
.li-text summary{display:block;min-height:0;width:auto;color:inherit;position:relative}
.li-text summary::before{content:none}
.li-text summary::after{content:"";position:absolute;inset:-4px 0}
.li-mention{color:var(--accent)}
.li-more{color:var(--muted);white-space:nowrap}
.li-text[open] summary{position:absolute;clip-path:inset(50%)}
.li-media{display:grid;gap:2px;position:relative}
.li-media span{position:relative;display:block;overflow:hidden}
.li-media img{border-radius:0;width:100%;height:100%;object-fit:cover}
.n1 img{height:auto}
.n2{grid-template-columns:1fr 1fr}
.n2 span{aspect-ratio:1}
.n3{grid-template-columns:2fr 1fr;grid-template-rows:1fr 1fr;aspect-ratio:3/2}
.n3 span:first-child{grid-row:1/3}
.n4{grid-template-columns:2fr 1fr;grid-template-rows:repeat(3,1fr);aspect-ratio:1.18}
.n4 span:first-child{grid-row:1/4}
.n5{grid-template-columns:repeat(6,1fr);grid-template-rows:3fr 2fr;aspect-ratio:1.2}
.n5>span{grid-column:span 2}
.n5>span:nth-child(-n+2){grid-column:span 3}
.li-media .li-rest{position:absolute;inset:0;display:grid;place-items:center;background:rgb(0 0 0/.6);color:#fff;font-size:24px}
.li-article img{border-radius:0;width:100%}
.li-article p{padding:10px 16px;background:var(--shade-1)}
.li-article small{color:inherit}
.li-actions{display:flex;justify-content:space-around;max-width:none;padding:12px 8px;color:var(--muted);font-weight:600}
`.trim();
