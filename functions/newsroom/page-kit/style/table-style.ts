/** Tables that scroll by themselves rather than push the page. */
export const tableStyle = `
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums lining-nums}
th,td{text-align:left;vertical-align:top;padding:10px 20px 10px 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th,thead td{color:var(--muted);font-weight:400;padding-top:0;vertical-align:bottom}
tbody th{font-weight:650}
tbody tr:last-child>*{border-bottom:0}
th.number,td.number{text-align:right}
td.none{text-align:right}
td.number .why{display:block;white-space:normal}
@media screen and (max-width:640px){
.stacked thead{position:absolute;clip-path:inset(50%)}
.stacked tr,.stacked th,.stacked td{display:block;border:0;padding:0}
.stacked tr{padding-block:14px;border-top:1px solid var(--line)}
.stacked th{margin-bottom:4px}
.stacked tr:first-child{border-top:0;padding-top:0}
.stacked td.number,.stacked td.none{text-align:left;white-space:normal}
.stacked td::before{content:attr(data-head) " ";color:var(--muted)}
.stacked td.number .why{display:inline}
}
`.trim();
