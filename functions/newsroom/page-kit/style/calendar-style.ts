/** Months as grids on a wide screen; on a phone the list of slots is the calendar. Published shares its dates. */
export const calendarStyle = `
.calendar main,.calendar .masthead,.calendar .colophon{max-width:84rem}
.months h3{font-size:var(--heading)}
.weekdays,.month{display:grid;grid-template-columns:repeat(7,minmax(0,1fr))}
.weekdays{color:var(--muted);margin-bottom:-12px}
.weekdays span{padding-inline:8px}
.month{border:solid var(--line);border-width:1px 0 0}
.month>li{min-height:96px;padding:8px;border:solid var(--line);border-width:0 1px 1px 0;background:var(--raised);display:grid;gap:6px;align-content:start}
.month>:first-child,.month>.monday{border-left-width:1px}
.month .weekend{background:var(--surface)}
.month .from-2{grid-column-start:2}.month .from-3{grid-column-start:3}.month .from-4{grid-column-start:4}
.month .from-5{grid-column-start:5}.month .from-6{grid-column-start:6}.month .from-7{grid-column-start:7}
.month .band{background:repeating-linear-gradient(135deg,var(--shade-1) 0 8px,transparent 8px 16px)}
.band-name{line-height:1.3;background:var(--surface);color:var(--muted);justify-self:start;padding-inline:4px;margin-inline:-4px}
.month [aria-current] .day-number span:first-child{background:var(--marker);padding-inline:.35em;margin-left:-.35em;border-radius:2px;font-weight:650}
.month .slot{display:block;min-height:44px;color:inherit;text-decoration:none;line-height:1.3}
.month .slot:hover .line{text-decoration:underline}
.month .slot img{aspect-ratio:3/2;object-fit:cover;width:100%;height:auto;margin-bottom:4px}
.month .slot .line .mark{margin-right:4px}
.month .slot.empty,.month .slot.missed{border:1px dashed var(--warn);border-radius:3px;padding:8px}
.month .slot.missed{border-color:var(--stop)}
.slots>li{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:0 var(--gap);padding-block:20px;border-top:1px solid var(--line)}
.slots>li:first-child{border-top:0;padding-top:0}
.slots>li:target .when{background:linear-gradient(var(--marker),var(--marker)) left/100% 1.5em no-repeat}
.slots .when{grid-column:1/4;font-weight:650}
.slots .shown{grid-column:4/6}
.slots .told{grid-column:6/-1;display:grid;gap:4px;align-content:start}
.slots .shown img,.slots .no-picture{aspect-ratio:3/2;object-fit:cover;width:100%;height:auto}
.slots details li{padding-block:4px;max-width:68ch}
.campaigns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:24px var(--gap)!important}
.on-day{font-size:var(--heading);font-weight:650;margin-bottom:12px;letter-spacing:-.01em}
.published .beside img,.published .beside .no-picture{aspect-ratio:3/2;object-fit:cover;width:100%;height:auto;max-width:220px}
.timeline{display:grid;gap:6px;border-left:2px solid var(--line);padding-left:20px}
.timeline li{display:grid;grid-template-columns:11em minmax(0,1fr);gap:0 16px}
.timeline time{color:var(--muted)}
.channels{display:grid;gap:4px;margin-top:8px}
@media (max-width:760px){
.months{display:none}
.slots>li{grid-template-columns:96px minmax(0,1fr);gap:4px 16px}
.slots .when{grid-column:1/-1}
.slots .shown{grid-column:1}
.slots .told{grid-column:2}
.slots .shown img,.slots .no-picture{aspect-ratio:4/5}
.campaigns{grid-template-columns:minmax(0,1fr)}
.timeline li{display:block}
.timeline time{display:block}
}
`.trim();
