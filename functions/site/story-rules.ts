/** The story and the job: one column of 60 to 75 characters, pictures wider than the words. */
export const storyRules = `.opening{padding-top:clamp(1.5rem,5vw,4rem);background:linear-gradient(var(--panel),var(--panel)) no-repeat top/100% calc(100% - 10rem)}
.opening.bare,.opening.beside{padding-bottom:clamp(2rem,5vw,4rem);background:var(--panel)}
.opening-words>*{max-width:46rem}
.bare .action,.bare .notice{margin:1.5rem 0 0}
.text.list{max-width:72rem}
.text.list>*{max-width:31rem}
.opening-words h1{margin-bottom:1rem}
.opening-words .where{margin:0}
.person strong{font-weight:700}
.lead{margin-top:clamp(1.5rem,4vw,3rem)}
.lead img{width:100%;max-height:82vh;object-fit:cover;border-radius:8px;background:var(--panel)}
figcaption{margin-top:.5rem}
@media (max-width:45em){.opening:not(.beside) .lead{margin-inline:calc(-1*clamp(1.25rem,4vw,2.5rem))}.opening:not(.beside) .lead img{border-radius:0}.opening:not(.beside) figcaption{padding-inline:1.25rem}}
@media (min-width:54em){.beside>.wrap{display:grid;grid-template-columns:1fr 1fr;gap:3.5rem;align-items:center}.beside .lead{margin-top:0}.beside h1{font-size:clamp(2.2rem,1.4rem + 2.2vw,3.052rem)}}
.text{max-width:calc(31rem + 2*clamp(1.25rem,4vw,2.5rem));margin-inline:auto;padding-inline:clamp(1.25rem,4vw,2.5rem)}
.story>.text{margin-top:clamp(2rem,5vw,3.5rem)}
@media (min-width:54em){.story>.text:not(.story-foot){font-size:1.111rem;max-width:calc(36rem + 5rem)}.story>.story-foot{max-width:calc(36rem + 5rem)}}
.text p,.text li{margin-bottom:1.1rem}
.story>.text>p:first-child{font-size:1.25em;line-height:1.45}
.text h2{margin:2.5rem 0 .75rem}
.text h3,.text h4{margin:2rem 0 .5rem}
.text h4{font-size:1rem}
.text ul:not(.chips,.contacts){list-style:disc;padding-left:1.25rem;margin-bottom:1.1rem}
.text ol{padding-left:1.25rem}
.text li{margin-bottom:.4rem}
.text blockquote{margin:2.25rem 0;padding-left:1.5rem;border-left:6px solid var(--mark);font-size:1.563rem;line-height:1.3;font-weight:600}
.text blockquote p{margin-bottom:.5rem}
.text img{border-radius:6px}
.text table{display:block;overflow-x:auto;border-collapse:collapse}
.text th,.text td{padding:.4rem .9rem .4rem 0;text-align:left;border-bottom:1px solid var(--line)}
.action{margin:2rem 0}
.gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:2rem;margin-top:3.5rem;align-items:start}
.gallery img{width:100%;border-radius:6px;background:var(--panel)}
.story-foot{padding-block:0}
.story-foot h2{font-size:1rem;margin:0 0 .75rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.story-foot .chips li{margin:0}
.story-foot .quiet{margin-top:1rem}
.story-block>:first-child{margin-top:0}
.job>.text{margin:2.5rem 0 0;padding-inline:0;max-width:31rem}
.job .text>:first-child{margin-top:0}
.job-facts{margin-top:1.5rem;padding:1.5rem;background:var(--panel);border-radius:8px;align-self:start}
.job-facts h2{font-size:1.25rem;margin-bottom:1rem}
.job-facts h3{font-size:1rem;margin:1.5rem 0 .25rem}
.facts{margin:0;display:grid;gap:.75rem}
.facts dt{color:var(--muted);font-size:.8rem}
.facts dd{margin:0}
.contacts li{margin-bottom:.5rem}
.contacts .tap{display:flex}
.notice{padding:1rem 1.25rem;border-left:6px solid var(--mark);background:var(--panel);font-weight:650}
.story-block{margin-block:2.5rem;padding:1.5rem;background:var(--panel);border-left:6px solid var(--mark);border-radius:6px}
.story-block>:last-child{margin-bottom:0}
.story-block>img{width:100%;margin-bottom:1.5rem}
@media (min-width:54em){.job{display:grid;grid-template-columns:minmax(0,31rem) minmax(18rem,22rem);justify-content:space-between;gap:0 3rem}.job>.text{grid-column:1;grid-row:1}.job>.job-facts{grid-column:2;grid-row:1;margin-top:2.5rem}}`;
