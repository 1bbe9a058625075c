import { enableCopyButtons } from './copy-button.ts';
import { enableSearchKey } from './search-key.ts';

enableSearchKey(document);
enableCopyButtons(document);
