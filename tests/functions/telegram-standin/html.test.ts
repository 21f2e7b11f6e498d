import { describe, expect, it } from 'vitest';
import { call, SITI, standinFor } from './support.ts';

const { standin } = standinFor();

async function send(text: string) {
  return call(standin, 'sendMessage', { chat_id: SITI, text, parse_mode: 'HTML' });
}

/** HTML, the text it shows, its entities as `type@offset+length`. */
const GOOD: [html: string, text: string, entities: string[]][] = [
  ['<b>a</b><strong>b</strong>', 'ab', ['bold@0+1', 'bold@1+1']],
  [
    '<i>a</i> <em>b</em> <u>c</u> <ins>d</ins>',
    'a b c d',
    ['italic@0+1', 'italic@2+1', 'underline@4+1', 'underline@6+1'],
  ],
  [
    '<s>a</s><strike>b</strike><del>c</del>',
    'abc',
    ['strikethrough@0+1', 'strikethrough@1+1', 'strikethrough@2+1'],
  ],
  [
    '<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>',
    'ab',
    ['spoiler@0+1', 'spoiler@1+1'],
  ],
  ['<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', '👍', ['custom_emoji@0+2']],
  ['<b>😀 x</b>y', '😀 xy', ['bold@0+4']],
  ['<code>a</code> <pre>b</pre>', 'a b', ['code@0+1', 'pre@2+1']],
  ['<pre><code class="language-python">x = 1</code></pre>', 'x = 1', ['pre@0+5']],
  ['<blockquote>a</blockquote>', 'a', ['blockquote@0+1']],
  ['<blockquote expandable>a</blockquote>', 'a', ['expandable_blockquote@0+1']],
  ['<a href="https://example.com">x</a>', 'x', ['text_link@0+1']],
  ['<a href="tg://user?id=1003">Pak</a>', 'Pak', ['text_mention@0+3']],
  ['<a href="javascript:alert(1)">x</a>', 'x', []],
  ['<tg-time unix="1647531900" format="wDT">besok</tg-time>', 'besok', ['date_time@0+5']],
  ['<b>a <i>b</i></b>', 'a b', ['bold@0+3', 'italic@2+1']],
  ['<b>a <code>b</code> c</b>', 'a b c', ['bold@0+2', 'code@2+1', 'bold@3+2']],
  ['&lt;b&gt; &amp; &quot;x&quot; &#62;&#x3c;', '<b> & "x" ><', []],
  ['Rp&nbsp;5 &copy; & x', 'Rp&nbsp;5 &copy; & x', []],
  ['  <b> a </b>\n', 'a', ['bold@0+1']],
  [
    '/saldo dan https://bok.id/x, #bok @hendra a@b.id',
    '/saldo dan https://bok.id/x, #bok @hendra a@b.id',
    ['bot_command@0+6', 'url@11+16', 'hashtag@29+4', 'mention@34+7', 'email@42+6'],
  ],
  ['<B CLASS=x>a</B>', 'a', ['bold@0+1']],
];

const BAD: [html: string, description: string][] = [
  ['<p>x</p>', 'Unsupported start tag "p" at byte offset 0'],
  ['é<br>', 'Unsupported start tag "br" at byte offset 2'],
  ['2 < 3', 'Unsupported start tag "" at byte offset 2'],
  ['<b x', 'Unclosed start tag "b" at byte offset 0'],
  ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
  ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<tg-emoji>x</tg-emoji>', 'Invalid custom emoji identifier specified at byte offset 0'],
];

describe('parse_mode HTML', () => {
  it.each(GOOD)('%s', async (html, text, entities) => {
    const answer = (await send(html)) as {
      result: { text: string; entities?: { type: string; offset: number; length: number }[] };
    };
    expect(answer.result.text).toBe(text);
    const found = answer.result.entities ?? [];
    expect(found.map(({ type, offset, length }) => `${type}@${offset}+${length}`)).toEqual(
      entities,
    );
  });

  it('keeps where a link leads and the language of code', async () => {
    expect(await send('<a href="https://bok.id?a=1&amp;b=2">x</a>')).toMatchObject({
      result: { entities: [{ url: 'https://bok.id?a=1&b=2' }] },
    });
    expect(await send('<pre><code class="language-python">x</code></pre>')).toMatchObject({
      result: { entities: [{ type: 'pre', language: 'python' }] },
    });
    expect(await send('<a href="tg://user?id=1003">x</a>')).toMatchObject({
      result: { entities: [{ user: { id: 1003, first_name: 'Hendra' } }] },
    });
  });

  it.each(BAD)('refuses %s', async (html, description) => {
    expect(await send(html)).toEqual({
      status: 400,
      ok: false,
      error_code: 400,
      description: `Bad Request: can't parse entities: ${description}`,
    });
  });

  it('counts 1 to 4096 characters after parsing', async () => {
    expect(await send('<b> </b>')).toMatchObject({
      description: 'Bad Request: message text is empty',
    });
    expect(await send(`<b>${'x'.repeat(4096)}</b>`)).toMatchObject({ ok: true });
    expect(await send(`<b>${'x'.repeat(4097)}</b>`)).toMatchObject({
      description: 'Bad Request: message is too long',
    });
  });

  it('says that Markdown is not simulated', async () => {
    const params = { chat_id: SITI, text: '*x*', parse_mode: 'MarkdownV2' };
    expect(await call(standin, 'sendMessage', params)).toMatchObject({
      error_code: 501,
      description: expect.stringContaining('MarkdownV2'),
    });
  });
});
