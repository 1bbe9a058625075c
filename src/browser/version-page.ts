import { enableParagraphCitations } from './cite-paragraph.ts';
import { enableWordCitations } from './cite-words.ts';

enableParagraphCitations(document);
enableWordCitations(document);
