// `npm run report:bundle`: what each entry point weighs, all of it, in KiB, and what it is made of. Without react, react-query and msw.
import { bundleReport, toTable } from './bundleReport.mjs';

console.log(toTable(await bundleReport()));
