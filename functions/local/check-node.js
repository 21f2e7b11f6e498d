// Plain JavaScript: it must run on the Node that cannot run the rest.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Node ${process.versions.node} terlalu lama: proyek ini memakai Node 24 yang dibawa npm. ` +
      'Jalankan "npm ci" tanpa --ignore-scripts.\n',
  );
  process.exit(1);
}
