/** Whether a text is nothing but the label of a medium that stood there: "video", "(photos)", "[Watch]", "فيديو". */
export function isMediaTag(text: string): boolean {
  return MEDIA_TAG.test(text);
}

/**
 * Where the bracketed label of a medium begins that ends a line ("… near the town (video)"), or -1.
 * Only a bracketed one: the last word of a sentence may be "video".
 */
export function mediaTagStart(text: string): number {
  return text.search(/[([](?:video|videos|photo|photos|images|pictures|watch|audio|فيديو|صور|بالفيديو|بالصور)[)\]]$/iu);
}

const MEDIA_TAG =
  /^[([]?(?:video|videos|watch|watch video|play video|photos|images|gallery|photo gallery|audio|live video|فيديو|بالفيديو|صور|بالصور|شاهد|شاهد الفيديو)[)\]]?$/iu;
