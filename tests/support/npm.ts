import { spawn } from 'node:child_process';

// What npm is to a script: a parent with the same terminal, which may be killed.
spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
