/** Builds one element. Children are nodes or strings; strings become text nodes, never markup. */
export const h = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2).toLowerCase(), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
};

/** Appends nodes and strings, flattening lists and leaving out what is absent. */
export const append = (parent, children) => {
  for (const child of [children].flat(Number.POSITIVE_INFINITY)) {
    if (child !== undefined && child !== null && child !== false) parent.append(child);
  }
  return parent;
};

/** A line icon of 24 × 24 drawn from path data; decorative, so hidden from screen readers. */
export const icon = (name) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
};

const ICONS = {
  attach:
    'M20 11.5 12.2 19.3a5 5 0 0 1-7-7l8.2-8.2a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.1a1.7 1.7 0 0 1-2.4-2.4L15 7.2',
  send: 'M4 12 20 4.5 15.5 20 11.5 13.5zM11.5 13.5 20 4.5',
  slash: 'M4 7h16M4 12h16M4 17h10',
  help: 'M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.2v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 10l6 6 6-6',
  left: 'M14.5 5 8 12l6.5 7',
  right: 'M9.5 5 16 12l-6.5 7',
  more: 'M12 5.5v.1M12 12v.1M12 18.5v.1',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  pin: 'M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 1 1 13 0c0 4.800-6.500 11-6.500 11zM12 7.700a2.400 2.400 0 1 0 0 4.800 2.400 2.400 0 0 0 0-4.800',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 8.500v.1',
  images: 'M7 7h13v13H7zM4 16V4h12M7 17l4-4 3 3 2-2 4 4',
  paper: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  receipt:
    'M6 3l2 1.500L10 3l2 1.500L14 3l2 1.500L18 3v18l-2-1.500-2 1.500-2-1.500-2 1.500-2-1.500L6 21zM9 9h6M9 13h6',
  mic: 'M12 4a2.500 2.500 0 0 0-2.500 2.500v5a2.500 2.500 0 0 0 5 0v-5A2.500 2.500 0 0 0 12 4zM6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3.500',
  keyboard: 'M3 6h18v12H3zM7 10v.1M10.500 10v.1M14 10v.1M17 10v.1M8 14h8',
};
