import type { APIRoute, GetStaticPaths } from 'astro';
import { CITE_FILE_NAMES, citeFile } from '../../../../export/citation/cite-file.ts';
import { openViews } from '../../../../site/views.ts';

export const getStaticPaths = (async () => {
  const { versions } = await openViews();
  return versions.flatMap(({ id, ...place }) =>
    CITE_FILE_NAMES.map((form) => ({ params: { id, version: String(place.version), form }, props: { place } })),
  );
}) satisfies GetStaticPaths;

/** How to cite an earlier version of a report, for programs. */
export const GET: APIRoute = async ({ props, params }) => {
  const { linkedVersion } = await openViews();
  return new Response(citeFile(linkedVersion(props.place), params.form));
};
