/** `npm run screenshots`: takes the README's pictures from the built extension. */
import { mkdirSync } from 'node:fs';
import { takePictures } from './lib/pictures.ts';

const FOLDER = 'docs/images';

mkdirSync(FOLDER, { recursive: true });
const { pictures } = await takePictures('chromium', FOLDER);
process.stdout.write(`${pictures.join('\n')}\n`);
