import { enableParagraphCitations } from './cite-paragraph.ts';
import { enableWordCitations } from './cite-words.ts';
import { enableFound } from './follow-found.ts';
import { enableMarksSwitch } from './marks-switch.ts';
import { enablePreviews } from './previews.ts';

enableMarksSwitch(document);
enablePreviews(document);
enableFound(document);
enableParagraphCitations(document);
enableWordCitations(document);
