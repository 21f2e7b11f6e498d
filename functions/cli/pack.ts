import { type Command, Refused, readArguments, required } from './command.ts';
import { checkPack } from './pack-check.ts';
import { chosenPack } from './pack-choice.ts';
import { explain } from './pack-explain.ts';
import { showPack } from './pack-show.ts';
import { table } from './text.ts';

/** Rule packs on the command line: check one's own, read one, ask what a payment needs. */
export const pack: Command = {
  summary: 'aturan sebagai data: periksa, baca, dan tanyakan apa yang dibutuhkan sebuah pembayaran',
  usage:
    'check FILE | show ID [TOPIK] | kinds --pack ID | explain --pack ID --spend KIND --amount N --date D ' +
    '[--npwp yes|no] [--pkp yes|no] [--golongan I|II|III|IV] [--fund F] [--words TEKS] [--fact id=nilai] [--json]',
  async run([action = '', ...args], terminal) {
    switch (action) {
      case 'check': {
        const [file] = readArguments(args, {}, 1).positionals;
        return checkPack(required(file, 'FILE'), terminal);
      }
      case 'show': {
        const [id, topic] = readArguments(args, {}, 2).positionals;
        return showPack(await chosenPack(required(id, 'ID')), topic, terminal);
      }
      case 'kinds': {
        const { values } = readArguments(args, { pack: { type: 'string' } });
        const { spends } = await chosenPack(required(values.pack, '--pack'));
        for (const line of table(spends.map((spend) => [spend.id, spend.about])))
          terminal.out(line);
        return;
      }
      case 'explain':
        return explain(args, terminal);
      default:
        throw new Refused(
          action === ''
            ? 'Sebut apa yang diminta: check, show, kinds atau explain.'
            : `"pack ${action}" tidak dikenal; yang ada: check, show, kinds, explain.`,
        );
    }
  },
};
