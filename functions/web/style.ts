import { createHash } from 'node:crypto';

/** The look of all pages. Travels inside the page: one request less where the signal is poor. */
export const STYLE = `
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;background:#f2f5f3;color:#17231d;font:1.0625rem/1.5 system-ui,-apple-system,Roboto,"Noto Sans",sans-serif}
header{background:#0b5d3b;color:#fff;padding:.7rem 1rem;font-weight:600}
header span{display:block;max-width:34rem;margin:0 auto}
main{max-width:34rem;margin:0 auto;padding:1rem 1rem 3rem}
h1{font-size:1.4rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.1rem;line-height:1.3;margin:0 0 .5rem}
p{margin:0 0 .75rem}
section,form{background:#fff;border:1px solid #d7e0da;border-radius:.75rem;padding:1rem;margin:0 0 1rem}
dl{margin:0}
dt{font-size:.875rem;color:#51645a;margin-top:.7rem}
dl>dt:first-child{margin-top:0}
dd{margin:0;font-weight:600;overflow-wrap:anywhere;word-wrap:break-word}
dd ul{margin:0;padding-left:1.1rem}
dd small{font-weight:400;color:#51645a}
code{font:.8125rem/1.5 ui-monospace,"Roboto Mono",monospace;font-weight:400;word-break:break-all}
blockquote{margin:0 0 1rem;padding:.75rem 1rem;border-left:4px solid #0b5d3b;background:#eaf4ee;border-radius:0 .5rem .5rem 0;font-weight:600}
label{display:block;font-weight:600;margin:0 0 .25rem}
.hint{font-size:.875rem;color:#51645a;margin:.25rem 0 1rem}
input,select,button{font:inherit;width:100%;min-height:3rem;border-radius:.5rem}
input,select{border:1px solid #8ba096;background:#fff;color:inherit;padding:.5rem .75rem;margin:0}
input[type=file]{padding:.6rem}
input.code{font-size:1.5rem;letter-spacing:.3em;font-variant-numeric:tabular-nums}
select{margin-bottom:1rem}
button{border:0;background:#0b5d3b;color:#fff;font-weight:700;padding:.75rem 1rem;cursor:pointer}
input:focus,select:focus,button:focus,a:focus{outline:3px solid #f2b632;outline-offset:1px}
a{color:#0b5d3b;font-weight:600}
.good,.bad,.wait{border-radius:.75rem;padding:.85rem 1rem;margin:0 0 1rem;font-weight:600}
.good{background:#dff3e6;border:1px solid #4f9f73;color:#0a4a2f}
.bad{background:#fdecea;border:1px solid #d0695f;color:#7d1f16}
.wait{background:#fdf6e0;border:1px solid #d9b648;color:#5c4703}
.good::before{content:"\\2713\\00a0\\00a0"}
.bad::before{content:"\\2717\\00a0\\00a0"}
.small{font-size:.875rem;color:#51645a}
[hidden]{display:none}
`;

/** How the content security policy names that style. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
