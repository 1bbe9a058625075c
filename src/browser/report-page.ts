import { markFound } from './found-words.ts';
import { enableMarksSwitch } from './marks-switch.ts';
import { enablePreviews } from './previews.ts';

enableMarksSwitch(document);
enablePreviews(document);
markFound(document);
