/** On paper: A4 portrait, no navigation, nothing folded away that needs a click. */
export const printStyle = `
@page{size:A4 portrait;margin:12mm 14mm}
@media print{
html{font-size:9pt;background:#fff;line-height:1.35}
.masthead nav,.skip,.jump,.onward,summary,.li-actions{display:none}
.masthead,.banner,main,.colophon{max-width:none!important;padding-inline:0}
.masthead{padding-block:0;border-bottom:1px solid var(--line)}
.masthead a{min-height:0;padding-bottom:4px}
main{padding-bottom:0}
.opening{padding-block:10px;gap:2px}
section,article.hung{padding-block:7px 9px}
.hung{gap:8px 16px}
.hung>:first-child{grid-column:1/3}
.hung>:last-child{grid-column:3/-1;gap:8px}
a{color:inherit;text-decoration:none}
h1{font-size:2rem;max-width:none}
.figures{gap:16px}
.figure .big{font-size:2rem}
section,tr,figure,li,article{break-inside:avoid}
.board,section.full,section.column{break-inside:auto}
th,td{padding-block:3px}
.matrix td,.matrix tbody th{padding:1px 4px}
.matrix tbody th{padding-left:0}
.with-picture{grid-template-columns:42px minmax(0,1fr)}
.with-picture img,.with-picture .no-picture{width:42px;height:28px}
.with-picture br{display:none}
.with-picture .muted::before{content:" · "}
.charts,.goals,.trust,.site-preview{gap:16px;grid-template-columns:repeat(2,minmax(0,1fr))}
.trust>div{gap:2px}
.matrix br{display:none}
.matrix small::before{content:" · "}
td.number .why{display:inline}
.lead{max-width:none}
.needs>li{padding-block:6px}
.scroll{overflow:visible}
.colophon{padding-block:6px 0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`.trim();
