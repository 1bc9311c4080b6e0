/** Type on a scale of 1.25 from 18 px, the frame of every page, focus, print and reduced motion. The font stands beside the stylesheet. */
export const baseRules = `@font-face{font-family:"Source Sans 3";src:url(source-sans-3.woff2) format("woff2");font-weight:200 900;font-display:swap}
*,*::before,*::after{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--text);font-family:"Source Sans 3",system-ui,sans-serif;line-height:1.5;overflow-wrap:break-word;font-variant-numeric:tabular-nums}
h1,h2,h3,h4{line-height:1.15;text-wrap:balance;font-weight:650;letter-spacing:-.01em;margin:0}
h1{font-size:clamp(2.2rem,1.6rem + 3vw,3.815rem);line-height:1.05;letter-spacing:-.02em;font-weight:700}
h2{font-size:1.563rem;margin-bottom:1.25rem}
h3{font-size:1.25rem}
p{margin:0 0 1rem;text-wrap:pretty}
img{display:block;max-width:100%;height:auto}
figure{margin:0}
ul{padding:0;margin:0;list-style:none}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
a[href^="tel:"]{white-space:nowrap}
:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:4px}
main:focus{outline:0}
.list{margin-top:3rem}
.wrap{width:100%;max-width:72rem;margin-inline:auto;padding-inline:clamp(1.25rem,4vw,2.5rem)}
main>section,main>nav{margin-top:4rem}
main>.panel{padding-block:3rem}
.panel{background:var(--panel)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-6rem;z-index:2;padding:.75rem 1.25rem;background:var(--link);color:var(--surface);border-radius:0 0 6px 6px}
.skip:focus{top:0}
.site-head{background:var(--panel)}
.site-head>.wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 2rem;padding-block:.75rem}
.home{display:inline-flex;align-items:center;gap:.75rem;min-height:44px;color:var(--text);font-weight:650;text-decoration:none}
.home:hover{text-decoration:underline}
.logo{width:auto;height:40px;max-width:14rem;object-fit:contain}
.menu{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.menu a,.tap{display:inline-flex;align-items:center;min-height:44px;min-width:44px}
.menu a{color:var(--text);text-decoration-color:transparent}
.menu a:hover,.menu a[aria-current]{text-decoration-color:var(--mark);text-decoration-thickness:3px;text-underline-offset:.45em}
.site-foot{margin-top:4rem;padding-block:2.5rem;border-top:1px solid var(--line)}
main:has(>.panel:last-child)+.site-foot{margin-top:0;border-top:0}
.sender{font-size:1.25rem;font-weight:650;margin-bottom:.5rem}
.quiet,figcaption{color:var(--muted);font-size:.8rem;margin:0}
.where,.when{color:var(--muted)}
.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.chip{display:inline-flex;align-items:center;gap:.5rem;min-height:44px;padding:.35rem 1rem;border:1px solid var(--line);border-radius:22px;background:var(--surface);text-decoration:none;color:var(--text)}
.chip:hover{border-color:var(--link);color:var(--link)}
.chip[aria-current]{background:var(--link);border-color:var(--link);color:var(--surface)}
.count{color:var(--muted);font-size:.8rem}
.chip[aria-current] .count{color:inherit}
.button{display:inline-flex;align-items:center;min-height:3rem;padding:.5rem 1.5rem;border-radius:6px;background:var(--link);color:var(--surface);font-weight:650;text-decoration:none}
.button:hover{text-decoration:underline}
@media (prefers-reduced-motion:no-preference){.card img,.featured img{transition:filter .2s}.chip,.button{transition:color .15s,border-color .15s}}
@media (prefers-color-scheme:dark){.logo{padding:4px 8px;background:#fff;border-radius:6px}.card img,.featured img,.lead img{filter:brightness(.94)}}
@media print{:root{--surface:#fff;--panel:#fff;--text:#000;--muted:#333;--link:#000;--line:#999}html{font-size:11pt}.skip,nav,.site-foot .menu,.action{display:none}.card,figure,.jobs li{break-inside:avoid}.text a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}main>section{margin-top:1.5rem}}`;
