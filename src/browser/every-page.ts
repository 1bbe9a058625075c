import { enableCopyButtons } from './copy-button.ts';
import { keepQueriesLocal } from './search-box.ts';
import { enableSearchKey } from './search-key.ts';

enableSearchKey(document);
enableCopyButtons(document);
keepQueriesLocal(document);
