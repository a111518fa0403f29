// `npm run check`: what the citation lint says about the edition, as a compiler would say it. Errors end with status 1.
import { checkFolder } from './check-folder.ts';
import { contentDir } from './settings.ts';

process.exitCode = await checkFolder(process.argv[2] ?? contentDir());
