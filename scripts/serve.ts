// Serves the built site and prints its address: `npm start` ends here.
import { existsSync } from 'node:fs';
import { basePath, outDir } from './settings.ts';
import { serveFolder } from './serve-folder.ts';

const folder = outDir();
if (!existsSync(folder)) {
  console.error(`serve: there is no ${folder}.\n       Run \`npm run build\` first.`);
  process.exit(1);
}
const wanted = process.env['PORT'];
const site = await serveFolder(folder, {
  base: basePath(),
  port: wanted ? Number(wanted) : 4321,
  search: !wanted,
});
console.log(`\n  ${site.url}\n\n  Ctrl C stops it.`);
