import { createAttachMenu } from './attach-menu.js';
import { createCommandMenu } from './command-menu.js';
import { h, icon } from './dom.js';
import { openLocationForm } from './location-form.js';
import { createReplyKeyboard } from './reply-keyboard.js';
import { t } from './texts.js';

const isPhoto = (file) => /^image\/(?:jpeg|png|webp)$/.test(file.type);

/** Files that came by dropping or pasting: pictures as photos, everything else as files. */
const byKind = (files) => ({
  photos: files.filter(isPhoto),
  documents: files.filter((file) => !isPhoto(file)),
});

/**
 * The row at the foot of a phone. `sender` sends: text(words), files(files, as, caption), place(point).
 * Each resolves to true when the server has it; a text that was refused stays in the field.
 */
export const createComposer = ({ user, sender, toast }) => {
  const input = h('textarea', {
    class: 'input',
    rows: 1,
    maxlength: 4096,
    placeholder: t.write,
    'aria-label': t.writeTo(user.first_name),
    'data-testid': 'composer',
    enterkeyhint: 'send',
  });
  const grow = () => {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 132)}px`;
  };

  const submit = async () => {
    const words = input.value.trim();
    if (!words) return;
    input.value = '';
    commands.close();
    grow();
    if (await sender.text(words)) return;
    if (!input.value) input.value = words;
    grow();
  };
  const caption = () => {
    const words = input.value.trim();
    input.value = '';
    grow();
    return words || undefined;
  };

  const commands = createCommandMenu({ input, onCommand: sender.text });
  const keyboard = createReplyKeyboard({
    input,
    onText: sender.text,
    onPlace: sender.place,
    onUnsupported: () => toast(t.notHere),
  });
  const attach = createAttachMenu({
    send: (files, as) => sender.files(files, as, as === 'voice' ? undefined : caption()),
    sendPlace: sender.place,
    askPlace: (point) => openLocationForm(point, sender.place),
  });
  const send = h(
    'button',
    {
      type: 'button',
      class: 'round send',
      'aria-label': t.send,
      title: t.send,
      'data-testid': 'send',
      onClick: submit,
    },
    icon('send'),
  );

  const sendMixed = async (files) => {
    const { photos, documents } = byKind(files);
    const words = files.length > 0 ? caption() : undefined;
    if (photos.length > 0) await sender.files(photos, 'photo', words);
    if (documents.length > 0) {
      await sender.files(documents, 'document', photos.length > 0 ? undefined : words);
    }
  };

  input.addEventListener('input', grow);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });
  input.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void sendMixed(files);
  });

  const row = h(
    'div',
    { class: 'composer' },
    attach.button,
    commands.button,
    input,
    keyboard.toggle,
    send,
  );
  return {
    node: h('div', { class: 'foot' }, attach.nodes, commands.node, row, keyboard.panel),
    row,
    input,
    sendMixed,
    setCommands: commands.set,
    setKeyboard: keyboard.set,
    fill: (words) => {
      input.value = words;
      grow();
      input.focus();
    },
  };
};
