/** Type, links and the small parts that every page has. Three sizes: text, heading, verdict (scale 1.25). */
export const baseStyle = `
@font-face{font-family:"Source Sans 3";src:url(assets/source-sans-3.woff2) format("woff2");font-weight:200 900;font-display:swap}
:root{--heading:1.25rem;--verdict:3.052rem;--gap:24px}
*{box-sizing:border-box}
html{font:400 100%/1.5 "Source Sans 3","Source Sans Pro",system-ui,sans-serif;background:var(--surface);color:var(--text);-webkit-text-size-adjust:100%;font-feature-settings:"kern","liga";scroll-padding-top:16px}
body{margin:0;overflow-wrap:anywhere}
table{overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote,pre{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:var(--verdict);line-height:1.1;font-weight:340;letter-spacing:-.026em;max-width:26ch;text-wrap:balance}
h1 strong{font-weight:700;background:linear-gradient(transparent 58%,var(--marker) 58%,var(--marker) 94%,transparent 94%);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding-inline:.06em;margin-inline:-.06em}
h2{font-size:var(--heading);line-height:1.3;font-weight:650;letter-spacing:-.01em}
h3{font-size:1rem;line-height:1.4;font-weight:650}
p{max-width:68ch}
strong,b{font-weight:650}
small{font-size:1em}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
img{display:block;max-width:100%;height:auto;border-radius:3px;background:var(--shade-1)}
.no-picture{display:block;aspect-ratio:3/2;border-radius:3px;background:repeating-linear-gradient(135deg,var(--shade-1) 0 6px,transparent 6px 12px)}
mark{background:var(--marker);color:inherit;padding:.05em .12em;margin:0 -.12em;border-radius:2px}
code,pre{font:400 .9375rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{overflow-wrap:anywhere}
pre{white-space:pre-wrap;padding:16px 20px;background:var(--raised);border:1px solid var(--line);border-radius:3px;max-width:78ch}
blockquote{border-left:3px solid var(--line);padding-left:16px}
summary{min-height:44px;display:flex;align-items:center;gap:8px;cursor:pointer;color:var(--accent);width:fit-content}
summary::before{content:"";width:.4em;height:.4em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(-45deg)}
summary::-webkit-details-marker{display:none}
details[open]>summary::before{transform:rotate(45deg)}
.muted,.says,.waiting{color:var(--muted)}
.number{font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.unknown,.why{color:var(--muted)}
time,.day-number,.count{font-variant-numeric:tabular-nums lining-nums}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.mark{flex:none;vertical-align:-.12em;color:var(--muted)}
.mark.good,.mark.approved,.mark.published{color:var(--good)}
.mark.planned{color:var(--accent)}
.mark.warn,.mark.unknown{color:var(--warn)}
.mark.stop{color:var(--stop)}
.state{display:inline-flex;gap:8px;align-items:baseline}
.onward{display:inline-flex;align-items:center;min-height:44px;font-weight:650;text-decoration:none}
.onward:hover{text-decoration:underline}
.onward::after{content:"";width:.42em;height:.42em;margin-left:.5em;border:solid currentColor;border-width:2px 2px 0 0;transform:rotate(45deg)}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (max-width:640px){:root{--verdict:1.953rem;--gap:16px}}
`.trim();
