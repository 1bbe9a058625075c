import { runSearchPage } from './search-page.ts';
import { allowSearchWorker } from './trusted-types.ts';

allowSearchWorker(document.querySelector<HTMLElement>('[data-search]')?.dataset.search ?? '/');
runSearchPage(document);
