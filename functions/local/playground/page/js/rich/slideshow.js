import { h, icon } from '../dom.js';
import { t } from '../texts.js';

/** One element at a time, with arrows and a counter; swiping works too (scroll snapping). */
export const renderSlideshow = (slides) => {
  const track = h('div', { class: 'slides', tabindex: '0' }, slides);
  const counter = h('span', { class: 'counter' }, `1 / ${slides.length}`);
  const index = () => Math.round(track.scrollLeft / Math.max(track.clientWidth, 1));
  const go = (step) =>
    track.scrollTo({ left: (index() + step) * track.clientWidth, behavior: 'smooth' });
  track.addEventListener('scroll', () => {
    counter.textContent = `${index() + 1} / ${slides.length}`;
  });
  const arrow = (name, label, step) =>
    h('button', { type: 'button', 'aria-label': label, onClick: () => go(step) }, icon(name));
  return h(
    'div',
    { class: 'slideshow' },
    track,
    h(
      'div',
      { class: 'slide-bar' },
      arrow('left', t.previous, -1),
      counter,
      arrow('right', t.next, 1),
    ),
  );
};
