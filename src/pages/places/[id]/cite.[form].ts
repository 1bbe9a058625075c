import type { APIRoute, GetStaticPaths } from 'astro';
import { CITE_FILE_NAMES, citeFile } from '../../../export/citation/cite-file.ts';
import { citeParams } from '../../../site/page-params.ts';
import { openViews } from '../../../site/views.ts';

export const getStaticPaths = (async () =>
  citeParams((await openViews()).citedPlaces, CITE_FILE_NAMES)) satisfies GetStaticPaths;

/** How to cite a place, for programs. */
export const GET: APIRoute = async ({ props, params }) => {
  const { linkedPlace } = await openViews();
  return new Response(citeFile(linkedPlace(props.position), params.form));
};
