/**
 * Computes the SHA-256 of a chosen file in the browser; the file goes nowhere. Old Androids run it as it
 * is, and where anything is missing the form is sent instead. Words come from the page's own attributes.
 */
export const VERIFY_SCRIPT = `(function () {
  'use strict';
  var form = document.getElementById('periksa');
  var said = document.getElementById('hasil');
  var subtle = window.crypto && window.crypto.subtle;
  if (!form || !said || !subtle || !window.FileReader) return;
  var field = form.elements.berkas;
  var last;
  function show(look, words) {
    said.className = look;
    said.textContent = form.getAttribute('data-' + words);
    said.hidden = false;
  }
  function hex(buffer) {
    return Array.prototype.map
      .call(new Uint8Array(buffer), function (byte) { return ('0' + byte.toString(16)).slice(-2); })
      .join('');
  }
  function check() {
    var file = field.files && field.files[0];
    last = file;
    if (!file) return show('wait', 'none');
    show('wait', 'busy');
    var reader = new FileReader();
    reader.onerror = function () { form.submit(); };
    reader.onload = function () {
      subtle.digest('SHA-256', reader.result).then(function (digest) {
        if (file !== last) return;
        var same = hex(digest) === form.getAttribute('data-sha256');
        show(same ? 'good' : 'bad', same ? 'same' : 'different');
      }, reader.onerror);
    };
    reader.readAsArrayBuffer(file);
  }
  field.addEventListener('change', check);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    check();
  });
})();
`;
