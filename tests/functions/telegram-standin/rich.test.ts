import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../functions/local/telegram/index.ts';
import { call, SITI, standinFor } from './support.ts';

const { standin } = standinFor();

async function send(html: string, more: Record<string, unknown> = {}) {
  const rich_message = { html, ...more };
  const answer = await call(standin, 'sendRichMessage', { chat_id: SITI, rich_message });
  return answer as { description?: string; result: { rich_message: { blocks: unknown[] } } };
}
const blocks = async (html: string) => (await send(html)).result.rich_message.blocks;
const p = (text: unknown) => ({ type: 'paragraph', text });

/** Rich HTML and the blocks it becomes, as the specification of the types has them. */
const GOOD: [html: string, blocks: unknown[]][] = [
  [
    '<h1>A</h1><h6>B</h6>',
    [
      { type: 'heading', text: 'A', size: 1 },
      { type: 'heading', text: 'B', size: 6 },
    ],
  ],
  ['a\n  b <b>c</b>\n', [p(['a b ', { type: 'bold', text: 'c' }])]],
  ['<p>a<br/>b</p>', [p('a\nb')]],
  ['<p>x</p> <hr> <p>y</p>', [p('x'), { type: 'divider' }, p('y')]],
  ['<footer>f</footer>', [{ type: 'footer', text: 'f' }]],
  ['<pre>a\n  b</pre>', [{ type: 'pre', text: 'a\n  b' }]],
  [
    '<pre><code class="language-sql">select 1</code></pre>',
    [{ type: 'pre', text: 'select 1', language: 'sql' }],
  ],
  [
    '<p><mark>a</mark><sub>b</sub><sup>c</sup><u>d</u><s>e</s><tg-spoiler>f</tg-spoiler></p>',
    [
      p(
        ['marked', 'subscript', 'superscript', 'underline', 'strikethrough', 'spoiler'].map(
          (type, i) => ({ type, text: 'abcdef'[i] }),
        ),
      ),
    ],
  ],
  [
    '<ul><li>a</li><li><input type="checkbox" checked>b</li><li><input type="checkbox"/>c</li></ul>',
    [
      {
        type: 'list',
        items: [
          { label: '•', blocks: [p('a')] },
          { label: '•', blocks: [p('b')], has_checkbox: true, is_checked: true },
          { label: '•', blocks: [p('c')], has_checkbox: true },
        ],
      },
    ],
  ],
  [
    '<ol start="3" type="a"><li>x</li><li value="27" type="i">y</li><li>z</li></ol>',
    [
      {
        type: 'list',
        items: [
          { label: 'c.', blocks: [p('x')], value: 3, type: 'a' },
          { label: 'xxvii.', blocks: [p('y')], value: 27, type: 'i' },
          { label: 'ab.', blocks: [p('z')], value: 28, type: 'a' },
        ],
      },
    ],
  ],
  [
    '<ol reversed><li>x</li><li>y</li></ol>',
    [
      {
        type: 'list',
        items: [
          { label: '2.', blocks: [p('x')], value: 2, type: '1' },
          { label: '1.', blocks: [p('y')], value: 1, type: '1' },
        ],
      },
    ],
  ],
  [
    '<table bordered striped><caption>T</caption><tr><th>a</th><th align="right" valign="middle">b</th></tr><tr><td colspan="2" rowspan="3">Rp&nbsp;1</td><td></td></tr></table>',
    [
      {
        type: 'table',
        is_bordered: true,
        is_striped: true,
        caption: 'T',
        cells: [
          [
            { text: 'a', is_header: true, align: 'left', valign: 'top' },
            { text: 'b', is_header: true, align: 'right', valign: 'middle' },
          ],
          [
            { text: 'Rp\u00A01', colspan: 2, rowspan: 3, align: 'left', valign: 'top' },
            { align: 'left', valign: 'top' },
          ],
        ],
      },
    ],
  ],
  [
    '<details open><summary>S</summary>x<p>y</p></details>',
    [{ type: 'details', summary: 'S', blocks: [p('x'), p('y')], is_open: true }],
  ],
  [
    '<blockquote>a<cite>Perbup</cite></blockquote>',
    [{ type: 'blockquote', blocks: [p('a')], credit: 'Perbup' }],
  ],
  ['<aside>a<cite>b</cite></aside>', [{ type: 'pullquote', text: 'a', credit: 'b' }]],
  [
    '<tg-map lat="-7.7" long="114.0" zoom="14"/>',
    [
      {
        type: 'map',
        location: { latitude: -7.7, longitude: 114 },
        zoom: 14,
        width: 600,
        height: 300,
      },
    ],
  ],
  [
    '<figure><tg-map lat="1" long="2"></tg-map><figcaption>Balai desa<cite>GPS</cite></figcaption></figure>',
    [expect.objectContaining({ type: 'map', caption: { text: 'Balai desa', credit: 'GPS' } })],
  ],
  [
    '<a name="atas"></a><p><a href="#atas">naik</a> <a href="#n1">1</a> <tg-reference name="n1">catatan</tg-reference></p>',
    [
      { type: 'anchor', name: 'atas' },
      p([
        { type: 'anchor_link', text: 'naik', anchor_name: 'atas' },
        ' ',
        { type: 'reference_link', text: '1', reference_name: 'n1' },
        ' ',
        { type: 'reference', text: 'catatan', name: 'n1' },
      ]),
    ],
  ],
  [
    '<p><a href="https://bok.id/x">a</a><a href="mailto:a@b.id">b</a><a href="tel:+62">c</a><a href="tg://user?id=1003">d</a></p>',
    [
      p([
        { type: 'url', text: 'a', url: 'https://bok.id/x' },
        { type: 'email_address', text: 'b', email_address: 'a@b.id' },
        { type: 'phone_number', text: 'c', phone_number: '+62' },
        { type: 'text_mention', text: 'd', user: expect.objectContaining({ id: 1003 }) },
      ]),
    ],
  ],
  [
    '<p>ketik /saldo</p>',
    [p(['ketik ', { type: 'bot_command', text: '/saldo', bot_command: '/saldo' }])],
  ],
  ['<p>&lt;b&gt; &amp; =1+1 &mdash; &hellip;</p>', [p('<b> & =1+1 — …')]],
  [
    '<p><tg-time unix="5" format="D">x</tg-time><tg-math>a</tg-math></p>',
    [
      p([
        { type: 'date_time', text: 'x', unix_time: 5, date_time_format: 'D' },
        { type: 'mathematical_expression', expression: 'a' },
      ]),
    ],
  ],
];

const BAD: [html: string, description: RegExp][] = [
  ['<div>x</div>', /Unsupported start tag "div" at byte offset 0/],
  ['<table><thead><tr><td>x</td></tr></thead></table>', /Unsupported start tag "thead"/],
  ['<p><table></table></p>', /Tag "table" is not allowed in "p"/],
  ['<table><tr><td><p>x</p></td></tr></table>', /Tag "p" is not allowed in "td"/],
  ['<table>x</table>', /Text is not allowed in "table"/],
  ['<table><td>x</td></table>', /Tag "td" is not allowed in "table"/],
  [`<table><tr>${'<td>x</td>'.repeat(21)}</tr></table>`, /too many columns/],
  ['<table><tr><td align="justify">x</td></tr></table>', /Invalid align/],
  ['<ul><p>x</p></ul>', /Tag "p" is not allowed in "ul"/],
  ['<li>x</li>', /Tag "li" is not allowed/],
  ['<ul><li><input type="text">x</li></ul>', /must be of type "checkbox"/],
  ['<details>x</details>', /must have a summary/],
  ['<tg-map lat="91" long="0"/>', /Invalid lat/],
  ['<tg-map lat="1" long="0" zoom="5"/>', /Invalid zoom/],
  ['<tg-collage></tg-collage>', /has no media/],
  ['<img src="AgACAgUnknown"/>', /wrong file identifier\/HTTP URL specified/],
  ['<p>x', /Can't find end tag/],
  ['<p>x</b>', /Unmatched end tag/],
  [' ', /message text is empty/],
  [`${'<b>'.repeat(17)}x${'</b>'.repeat(17)}`, /Too many nested tags/],
  ['<hr>'.repeat(501), /too many blocks/],
  [`<p>${'x'.repeat(32_769)}</p>`, /message is too long/],
  ['<video src="https://x.id/a.mp4"></video>', /<video> is not simulated/],
];

describe('sendRichMessage', () => {
  it.each(GOOD)('%s', async (html, expected) => {
    expect(await blocks(html)).toEqual(expected);
  });

  it.each(BAD)('refuses %s', async (html, description) => {
    expect(await send(html)).toMatchObject({
      ok: false,
      description: expect.stringMatching(description),
    });
  });

  it('takes exactly one of html and markdown, and marks nothing when asked not to', async () => {
    const none = { chat_id: SITI, rich_message: {} };
    expect(await call(standin, 'sendRichMessage', none)).toMatchObject({ error_code: 400 });
    expect(await send('x', { markdown: 'x' })).toMatchObject({ error_code: 400 });
    expect(await send('/saldo', { skip_entity_detection: true, is_rtl: true })).toMatchObject({
      result: { rich_message: { blocks: [p('/saldo')], is_rtl: true } },
    });
  });

  it('can be edited into another rich message or into text', async () => {
    await send('<h2>Berkas</h2>');
    const { message_id } = standin.lastMessage(SITI);
    const edit = (params: Record<string, unknown>) =>
      call(standin, 'editMessageText', { chat_id: SITI, message_id, ...params });
    expect(await edit({ rich_message: { html: '<h2>Berkas</h2>' } })).toMatchObject({
      description: expect.stringContaining('message is not modified'),
    });
    await edit({ rich_message: { html: '<ul><li><input type="checkbox">Foto</li></ul>' } });
    expect(wordsOf(standin.lastMessage(SITI))).toBe('☐ Foto');
    await edit({ text: 'selesai' });
    expect(standin.lastMessage(SITI)).toMatchObject({ text: 'selesai' });
    expect(standin.lastMessage(SITI)).not.toHaveProperty('rich_message');
  });
});
