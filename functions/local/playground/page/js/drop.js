import { t } from './texts.js';

/** Sends the files dropped on a pane; shows where they would land while they hover. */
export const catchDrops = (pane, onFiles) => {
  const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
  const mark = (on) => {
    pane.classList.toggle('dropping', on);
    if (on) pane.dataset.drop = t.dropHere;
  };
  pane.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  pane.addEventListener('dragleave', (event) => {
    if (!pane.contains(event.relatedTarget)) mark(false);
  });
  pane.addEventListener('drop', (event) => {
    mark(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  });
};
