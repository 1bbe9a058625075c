import { enableCitePanels } from './cite-panels.ts';
import { enableCopyButtons } from './copy-button.ts';
import { enableLowerCaseFragments } from './lower-case-fragment.ts';
import { keepQueriesLocal } from './search-box.ts';
import { enableSearchKey } from './search-key.ts';

enableSearchKey(document);
enableCopyButtons(document);
enableCitePanels(document);
keepQueriesLocal(document);
enableLowerCaseFragments(document);
