import { h } from './dom.js';
import { t } from './texts.js';

const field = (name, label, value, limit) =>
  h(
    'label',
    {},
    label,
    h('input', {
      name,
      type: 'number',
      step: 'any',
      min: -limit,
      max: limit,
      required: true,
      value,
      'data-testid': name,
    }),
  );

/** Asks for typed coordinates, beginning from `point`; calls `onPlace` unless it is cancelled. */
export const openLocationForm = (point, onPlace) => {
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', {}, t.location),
    field('latitude', t.latitude, point.latitude, 90),
    field('longitude', t.longitude, point.longitude, 180),
    h(
      'div',
      { class: 'dialog-buttons' },
      h('button', { type: 'button', class: 'quiet', onClick: () => dialog.close() }, t.cancel),
      h(
        'button',
        { type: 'submit', class: 'solid', 'data-testid': 'send-location' },
        t.sendLocation,
      ),
    ),
  );
  const dialog = h('dialog', { class: 'form-dialog' }, form);
  form.addEventListener('submit', () =>
    onPlace({
      latitude: form.elements.latitude.valueAsNumber,
      longitude: form.elements.longitude.valueAsNumber,
    }),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
