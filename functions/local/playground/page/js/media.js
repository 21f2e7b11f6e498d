import { fileUrl } from './api.js';
import { h, icon } from './dom.js';
import { locale, t } from './texts.js';
import { openViewer } from './viewer.js';

const size = (bytes) => {
  if (bytes === undefined) return '';
  const format = (n) => n.toLocaleString(locale, { maximumFractionDigits: 1 });
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${format(bytes / 1024)} kB` : `${format(bytes / 1024 ** 2)} MB`;
};

/** A photo from its sizes; pressing it shows the largest, with its caption. */
export const renderPhoto = (sizes, caption) => {
  const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const url = fileUrl(largest.file_id);
  return h(
    'button',
    {
      type: 'button',
      class: 'photo',
      'aria-label': [t.enlarge, caption].filter(Boolean).join(': '),
      onClick: () => openViewer(url, caption),
    },
    h('img', {
      src: url,
      alt: caption ?? t.photo,
      width: largest.width,
      height: largest.height,
      decoding: 'async',
    }),
  );
};

/** A file with name, size and a link that opens it in a tab of its own. */
export const renderDocument = (document) =>
  h(
    'a',
    {
      class: 'document',
      href: fileUrl(document.file_id),
      target: '_blank',
      rel: 'noopener noreferrer',
      'data-testid': 'document',
    },
    h('span', { class: 'document-icon' }, icon('file')),
    h(
      'span',
      { class: 'document-text' },
      h('span', { class: 'document-name' }, document.file_name ?? t.openFile),
      h(
        'span',
        { class: 'document-size' },
        [size(document.file_size), t.openFile].filter(Boolean).join(' · '),
      ),
    ),
  );

/** A player for a voice note or an audio file. */
export const renderAudio = (audio) =>
  h('audio', {
    class: 'audio',
    controls: true,
    preload: 'metadata',
    src: fileUrl(audio.file_id),
    'aria-label': audio.title ?? t.voice,
  });

export const renderVideo = (video) =>
  h('video', {
    class: 'video',
    controls: true,
    preload: 'metadata',
    src: fileUrl(video.file_id),
    width: video.width,
    height: video.height,
  });

/** A place without map tiles (the page loads nothing from elsewhere): a drawn grid, a pin, the numbers. */
export const renderMap = ({ latitude, longitude }) => {
  const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return h(
    'a',
    {
      class: 'map',
      href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': `${t.location} ${point}`,
      'data-testid': 'map',
    },
    h('span', { class: 'map-pin' }, icon('pin')),
    h('span', { class: 'map-point' }, point),
  );
};
