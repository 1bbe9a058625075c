import type { APIRoute, GetStaticPaths } from 'astro';
import { CITE_FILE_NAMES, citeFile } from '../../../export/citation/cite-file.ts';
import { citeParams } from '../../../site/page-params.ts';
import { openViews } from '../../../site/views.ts';

export const getStaticPaths = (async () =>
  citeParams((await openViews()).citedActors, CITE_FILE_NAMES)) satisfies GetStaticPaths;

/** How to cite an actor, for programs. */
export const GET: APIRoute = async ({ props, params }) => {
  const { linkedActor } = await openViews();
  return new Response(citeFile(linkedActor(props.position), params.form));
};
