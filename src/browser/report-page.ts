import { enableParagraphCitations } from './cite-paragraph.ts';
import { enableWordCitations } from './cite-words.ts';
import { markFound } from './found-words.ts';
import { enableMarksSwitch } from './marks-switch.ts';
import { enablePreviews } from './previews.ts';

enableMarksSwitch(document);
enablePreviews(document);
markFound(document);
enableParagraphCitations(document);
enableWordCitations(document);
