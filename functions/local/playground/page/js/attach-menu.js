import { h, icon } from './dom.js';
import { createPopup, entry } from './popup.js';
import { beritaAcara } from './samples/berita-acara.js';
import { kuitansi } from './samples/kuitansi.js';
import { near } from './samples/place.js';
import { scene } from './samples/scene.js';
import { voice } from './samples/voice.js';
import { t } from './texts.js';

const picker = (testId, accept, onFiles) => {
  const input = h('input', {
    type: 'file',
    multiple: true,
    accept,
    hidden: true,
    'data-testid': testId,
  });
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  return input;
};

/**
 * The paper clip: own photos and files, samples drawn on the spot (each click another picture), a
 * place, a voice note. `send(files, as)` and `sendPlace(point)` do the sending.
 */
export const createAttachMenu = ({ send, sendPlace, askPlace }) => {
  const photos = picker('file-photo', 'image/*', (files) => send(files, 'photo'));
  const documents = picker('file-document', undefined, (files) => send(files, 'document'));
  const button = h(
    'button',
    {
      type: 'button',
      class: 'round',
      'aria-label': t.attach,
      title: t.attach,
      'data-testid': 'attach',
    },
    icon('attach'),
  );
  let asFile = false;

  const close = () => popup.close(true);
  const then = (act) => () => {
    close();
    return act();
  };
  const sample = (draw, count) =>
    then(() => send(Array.from({ length: count }, draw), asFile ? 'document' : 'photo'));

  const fileSwitch = () => {
    const box = h('input', { type: 'checkbox', checked: asFile, 'data-testid': 'sample-as-file' });
    box.addEventListener('change', () => {
      asFile = box.checked;
    });
    return h('label', { class: 'switch' }, box, t.sampleAsFile);
  };

  const popup = createPopup(button, {
    name: 'attach-menu',
    build: () => [
      entry(
        'attach-photo',
        icon('images'),
        t.choosePhotos,
        then(() => photos.click()),
      ),
      entry(
        'attach-file',
        icon('file'),
        t.chooseFiles,
        then(() => documents.click()),
      ),
      entry(
        'share-location',
        icon('pin'),
        t.shareLocation,
        then(() => sendPlace(near())),
      ),
      entry(
        'other-location',
        icon('pin'),
        t.otherLocation,
        then(() => askPlace(near())),
      ),
      h('div', { class: 'popup-heading' }, t.samplesHeading),
      entry('sample-photo', icon('image'), t.samplePhoto, sample(scene, 1)),
      entry('sample-album', icon('images'), t.sampleAlbum, sample(scene, 3)),
      entry('sample-berita-acara', icon('paper'), t.sampleBeritaAcara, sample(beritaAcara, 1)),
      entry('sample-kuitansi', icon('receipt'), t.sampleKuitansi, sample(kuitansi, 1)),
      entry(
        'sample-voice',
        icon('mic'),
        t.sampleVoice,
        then(() => send([voice()], 'voice')),
      ),
      fileSwitch(),
    ],
  });
  return { button, nodes: [popup.node, photos, documents], close: popup.close };
};
