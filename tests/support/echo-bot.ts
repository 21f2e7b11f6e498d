import { Bot, InlineKeyboard, Keyboard } from 'grammy';

/**
 * A bot that shows every trick the playground page must be able to draw, one word each; anything else is
 * echoed with the writer's name, as HTML, the way the real bot writes names.
 */
export const createEchoBot = (token: string, apiRoot: string): Bot => {
  const bot = new Bot(token, { client: { apiRoot } });
  const html = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const buttons = new InlineKeyboard()
    .text('Simpan', 'toast')
    .success()
    .text('Rincian', 'alert')
    .primary()
    .row()
    .text('Ubah', 'edit')
    .text('Hapus', 'delete')
    .danger()
    .row()
    .url('Pakai undangan', 'https://t.me/gema_bot?start=KODE-7');

  bot.command('start', (ctx) => ctx.reply(`Mulai: ${ctx.match || 'tanpa kode'}`));
  bot.hears('tombol', (ctx) => ctx.reply('Pilih satu.', { reply_markup: buttons }));
  bot.hears('papan', (ctx) =>
    ctx.reply('Papan tombol terbuka.', {
      reply_markup: new Keyboard().text('Saldo').requestLocation('Lokasi saya').resized(),
    }),
  );
  bot.hears('tabel', (ctx) =>
    ctx.api.sendRichMessage(ctx.chat.id, {
      html:
        '<h3>Biaya</h3><table bordered striped><tr><th>Uraian</th><th align="right">Jumlah</th></tr>' +
        '<tr><td>Transport &lt;b&gt;</td><td align="right">Rp 100.000</td></tr>' +
        '<tr><td colspan="2">Jumlah Rp 100.000</td></tr></table>' +
        `<table><tr>${'<td align="right">Rp 431.380.834</td>'.repeat(8)}</tr></table>` +
        '<ul><li><input type="checkbox" checked>Daftar hadir</li><li><input type="checkbox">Foto</li></ul>' +
        '<details><summary>Hasil</summary><p>Hadir 41 orang.</p></details>',
    }),
  );
  bot.hears(/^kabari (\d+)$/, (ctx) => ctx.api.sendMessage(Number(ctx.match[1]), 'Ada kabar.'));
  bot.on('message:photo', (ctx) => ctx.react('👍'));
  bot.on('message:location', (ctx) => ctx.reply(`Lintang ${ctx.message.location.latitude}`));
  bot.on('message:text', (ctx) =>
    ctx.reply(
      `<b>${html(`${ctx.from.first_name} ${ctx.from.last_name ?? ''}`.trim())}</b>: ${html(ctx.message.text)}`,
      { parse_mode: 'HTML' },
    ),
  );

  bot.callbackQuery('toast', (ctx) => ctx.answerCallbackQuery('Tersimpan.'));
  bot.callbackQuery('alert', (ctx) =>
    ctx.answerCallbackQuery({ text: 'Sudah disetujui <i>Bu Dewi</i>.', show_alert: true }),
  );
  bot.callbackQuery('edit', async (ctx) => {
    await ctx.editMessageText('Sudah diubah.');
    await ctx.answerCallbackQuery();
  });
  bot.callbackQuery('delete', async (ctx) => {
    await ctx.deleteMessage();
    await ctx.answerCallbackQuery();
  });
  return bot;
};
