import type { APIRoute, GetStaticPaths } from 'astro';
import { CITE_FILE_NAMES, citeFile } from '../../../export/citation/cite-file.ts';
import { withdrawnRecord } from '../../../export/linked-data/withdrawn-record.ts';
import { citeParams } from '../../../site/page-params.ts';
import { openViews } from '../../../site/views.ts';

export const getStaticPaths = (async () => {
  const { reports, withdrawn } = await openViews();
  const gone = citeParams(withdrawn, ['jsonld']);
  return [
    ...citeParams(reports, CITE_FILE_NAMES),
    ...gone.map((it) => ({ ...it, props: { ...it.props, withdrawn: true } })),
  ];
}) satisfies GetStaticPaths;

/** How to cite a report, for programs; of a withdrawn one, that it is. */
export const GET: APIRoute = async ({ props, params }) => {
  const { linkedReport, tombstone } = await openViews();
  const { position } = props;
  return new Response(
    props.withdrawn ? withdrawnRecord(tombstone(position)) : citeFile(linkedReport(position), params.form),
  );
};
