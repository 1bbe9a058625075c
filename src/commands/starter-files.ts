/** The files of an empty archive by their paths: facts to fill in, empty folders, and pages with a first text. */
export function starterFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['archive.yaml', ARCHIVE],
    ['.gitattributes', GIT_ATTRIBUTES],
    [
      '.gitignore',
      '.attest-lock*\n.MANIFEST-*\nreports/.staging-*\nreports/*/.staging-*\nreports/.revised-*\nreports/.retired-*\nregister/.publishing-*\n',
    ],
    ...['reports', 'places', 'actors', 'map'].map((folder) => [`${folder}/.gitkeep`, ''] as const),
    ['pages/about.mdx', page('About', 'What this archive is, and is not', ABOUT)],
    ['pages/method.mdx', page('Method', 'How reports become pages', METHOD)],
    ['pages/cite.mdx', page('How to cite', 'Addresses of reports and paragraphs', CITE)],
    ['pages/custody.mdx', page('Custody', 'How originals are kept, and how to check them', CUSTODY)],
  ]);
}

function page(title: string, description: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${text}`;
}

const GIT_ATTRIBUTES = `# An archive is bytes, listed by their SHA-256: git must not touch line ends in it.
* -text
# Where branches are merged, the lines of both are kept; the next entry of the journal joins them.
journal.jsonl merge=union
MANIFEST merge=union
`;

const ARCHIVE = `# What this archive is. Every page shows some of it.
title: An archive of reports
description: Reports kept as they were received, annotated, searchable and citable.

# Where it will be published, with a final slash. Permalinks and citations are made of it.
address: https://example.org/

# Language of the archive's own words (BCP 47), and of the buttons and headings where that is to be another: en or ar.
language: en
# interface: ar

# Who is responsible for it, and how to reach them.
editor: The editors
# contact: editors@example.org

# Rights in the archive's own words. Those in the reports stay with their publishers.
rights: The archive's own words may be used freely with attribution.

# Base geometry for maps: a TopoJSON file in map/, and the attribution it asks for.
# map: { file: base.json, source: "Natural Earth" }

# Where the facts of places and actors come from.
# sources:
#   - { code: GN, name: GeoNames, attribution: "GeoNames, CC BY 4.0" }
`;

const ABOUT = `This archive keeps reports as they were received. It shows who published each, when, and how that is known; which
places, actors and dates its text names; and where accounts differ.

It does not say what happened. It says who said what, in which sentence of which report.

_Say here what is collected, since when, by whom, and what is left out._
`;

const METHOD = `Each report is stored byte for byte and never altered; its SHA-256 is shown on its page. Software divides the text
into paragraphs and marks the places, actors and dates it finds. Every date that was worked out shows its working, and
what cannot be known is shown as unresolved.

Nothing is public until an editor publishes it.

_Say here how reports are chosen, who checks them, and how corrections are made._
`;

const CITE = `Every report and every paragraph has an address that does not change. Follow the number in the margin to get that of
a paragraph; "Cite this report" at its head gives full references, "Cite ¶" those of a paragraph.

_Say here how you would like this archive to be named._
`;

const CUSTODY = `The bytes of every original are stored as they came and never altered. The manifest lists every file of what is published
with its SHA-256, in the form that \`sha256sum\` writes; its own SHA-256 stands at the foot of every page and in every
release. The journal, which is not published, records every import and decision; each entry names the one before it.

In a folder that holds a copy of this site, these lines print the digits at the foot of the pages and check every original:

~~~sh
sha256sum manifest.txt
while read -r sum file; do
  case $file in reports/????????/original*)
    id=\${file#reports/}
    echo "$sum  r/\${id%%/*}/original.txt" ;;
  esac
done < manifest.txt | sha256sum --check
~~~

This shows that a file is, to the last byte, what this archive received and listed, and that it was not changed since
somebody noted its digits. It does not show that a report is true, that its publisher published it, when it came or who
brought it in, beyond the word of this archive. Whoever rewrote the archive and all its lists at once would be found out
only by digits noted elsewhere: note those at the foot of a page.
`;
