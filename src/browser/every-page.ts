import { enableCitePanels } from './cite-panels.ts';
import { enableCopyButtons } from './copy-button.ts';
import { enableLowerCaseFragments } from './lower-case-fragment.ts';
import { openSearchBoxes } from './search-box.ts';
import { enableSearchKey } from './search-key.ts';

enableSearchKey(document);
enableCopyButtons(document);
enableCitePanels(document);
openSearchBoxes(document);
enableLowerCaseFragments(document);
