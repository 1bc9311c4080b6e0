/** Indexes: the opening, the newest story large, cards, open jobs as lines, and the ways on. */
export const cardRules = `.index-head{background:var(--panel);padding-block:clamp(2rem,6vw,4.5rem) clamp(1.5rem,4vw,3rem)}
.index-head h1{max-width:18ch}
.lede{font-size:1.25rem;color:var(--muted);max-width:34em;margin:1rem 0 0}
main>.index-head+section{margin-top:3rem}
.index-head.front{padding-bottom:8rem}
main>.front+section{margin-top:-6rem}
.person{margin:0 0 .75rem;font-size:1.25rem}
.person::before{content:"";display:block;width:3rem;height:6px;margin-bottom:1rem;background:var(--mark);border-radius:3px}
.who{margin:0 0 .25rem;font-size:.9rem;color:var(--muted)}
.card-title a{color:inherit;text-decoration:none}
.card-title a::after{content:"";position:absolute;inset:0}
.card:hover .card-title a,.featured:hover .card-title a{text-decoration:underline;text-decoration-thickness:2px;text-decoration-color:var(--mark)}
.card-title a:focus-visible{outline:0}
.card:has(a:focus-visible),.featured:has(a:focus-visible){outline:3px solid var(--link);outline-offset:4px;border-radius:6px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:2.5rem 2rem}
.card{position:relative}
.card img{width:100%;aspect-ratio:3/2;object-fit:cover;border-radius:6px;background:var(--panel)}
.card-words{padding-top:.9rem}
.card .where{margin:.35rem 0 0;font-size:.9rem}
.card-quote{aspect-ratio:3/2;margin:0;padding:1.5rem;background:var(--panel);border-left:6px solid var(--mark);border-radius:6px;line-height:1.35;font-size:1.125rem;font-weight:550}
.featured{position:relative;display:grid;gap:0 2.5rem;align-items:center}
.featured img{width:100%;aspect-ratio:1200/627;object-fit:cover;border-radius:8px;background:var(--panel)}
.featured .card-title{font-size:clamp(1.563rem,1.2rem + 1.6vw,2.441rem);line-height:1.1}
.featured .ingress{margin:1rem 0 .75rem;max-width:34em}
.featured .where{margin:0;font-size:.9rem}
@media (min-width:54em){.featured{grid-template-columns:3fr 2fr}.featured:not(:has(img)){grid-template-columns:1fr}.featured img{aspect-ratio:4/3}.featured .card-words{padding:5rem 0 0}}
.jobs{border-top:1px solid var(--line)}
.jobs li{position:relative;display:grid;grid-template-columns:1fr;gap:0 2rem;padding-block:.9rem;border-bottom:1px solid var(--line)}
.job-title{font-weight:650;font-size:1.25rem;line-height:1.25;text-decoration:none}
.job-title::after{content:"";position:absolute;inset:0}
.jobs li:hover .job-title{text-decoration:underline}
@media (min-width:54em){.jobs li{grid-template-columns:5fr 4fr 3fr;align-items:baseline}.when{text-align:right}}
.ways{display:grid;gap:2rem 3rem}
.ways h3{margin-bottom:.75rem;font-size:1rem}
@media (min-width:54em){.ways{grid-template-columns:repeat(3,1fr)}}
.leaves{display:flex;flex-wrap:wrap;align-items:center;gap:1rem;margin-top:2.5rem}

.empty p{max-width:32rem;font-size:1.25rem;color:var(--muted)}`;
