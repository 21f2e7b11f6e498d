import { h, icon } from './dom.js';
import { createPopup, entry } from './popup.js';
import { t } from './texts.js';

/** The "/" menu from setMyCommands: opened by its button, or by typing a slash (then it narrows). */
export const createCommandMenu = ({ onCommand, input }) => {
  let commands = [];
  const typed = () => /^\/(\w*)$/.exec(input.value)?.[1];
  const button = h(
    'button',
    {
      type: 'button',
      class: 'round',
      'aria-label': t.commands,
      title: t.commands,
      'data-testid': 'commands',
    },
    icon('slash'),
  );
  const popup = createPopup(button, {
    name: 'command-menu',
    build: () =>
      commands
        .filter(({ command }) => command.startsWith(typed() ?? ''))
        .map(({ command, description }) =>
          entry(
            'command',
            undefined,
            `/${command}`,
            () => {
              popup.close();
              if (typed() !== undefined) input.value = '';
              onCommand(`/${command}`);
            },
            description,
          ),
        ),
  });

  input.addEventListener('input', () => {
    const fits =
      typed() !== undefined && commands.some(({ command }) => command.startsWith(typed()));
    if (fits) popup.open(false);
    else popup.close();
  });
  input.addEventListener('keydown', (event) => {
    if (!popup.isOpen()) return;
    if (event.key === 'Escape') popup.close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const all = popup.node.querySelectorAll('button');
      all[event.key === 'ArrowDown' ? 0 : all.length - 1]?.focus();
    }
  });

  return {
    button,
    node: popup.node,
    close: popup.close,
    set: (next) => {
      commands = next;
      button.hidden = commands.length === 0;
    },
  };
};
