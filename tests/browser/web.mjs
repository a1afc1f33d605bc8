// The page's modules as Node can import them: a browser takes every .js as a module, Node wants to be told.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const webFolder = fileURLToPath(new URL('../../resources/web', import.meta.url));
export const webFiles = readdirSync(webFolder).sort();
export const readWeb = (name) => readFileSync(join(webFolder, name), 'utf8');

const copy = mkdtempSync(join(tmpdir(), 'quizstage-web-'));
cpSync(webFolder, copy, { recursive: true });
writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

export const load = (name) => import(pathToFileURL(join(copy, name)).href);
