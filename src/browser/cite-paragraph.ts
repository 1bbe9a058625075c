import { fillAccess } from './cite-panels.ts';
import { enableCopyButtons } from './copy-button.ts';
import { fillForm, type Paragraph } from './fill-form.ts';

/**
 * Gives every paragraph of a report the references and files that the report has, when its block is first opened. The page
 * holds each form once, with a word for the number and one for the id; without this script a paragraph keeps its short
 * reference.
 */
export function enableParagraphCitations(page: Document): void {
  const report = page.querySelector<HTMLDetailsElement>('details[data-cite]');
  const template = report?.querySelector('template');
  const panel = report?.querySelector<HTMLElement>('.cite-panel');
  if (!report || !template || !panel) return;
  for (const block of page.querySelectorAll<HTMLDetailsElement>('details[data-cite-id]')) {
    block.addEventListener('toggle', () => fill(block, { report, template, panel }), { once: true });
  }
}

interface ReportBlock {
  readonly report: HTMLDetailsElement;
  readonly template: HTMLTemplateElement;
  readonly panel: HTMLElement;
}

function fill(block: HTMLDetailsElement, { report, template, panel }: ReportBlock): void {
  const { citeId: id = '', citeNumber: number = '' } = block.dataset;
  const paragraph = { id, number };
  const own = panel.cloneNode(true);
  if (!(own instanceof HTMLElement)) return;
  own.querySelector('.of-paragraph')?.remove();
  for (const form of template.content.querySelectorAll<HTMLElement>('[data-style]')) {
    const reference = own.querySelector(`.citation[data-style="${form.dataset.style}"]`);
    if (reference) reference.textContent = formOf(template, form, paragraph);
  }
  for (const form of template.content.querySelectorAll<HTMLElement>('[data-format]')) {
    const link = own.querySelector<HTMLAnchorElement>(`a[data-format="${form.dataset.format}"]`);
    if (link) offer(link, formOf(template, form, paragraph), id);
  }
  block.querySelector('.cite-panel')?.replaceWith(own);
  block.dataset.url = `${report.dataset.url}#${id}`;
  fillAccess(block);
  enableCopyButtons(own);
}

function formOf({ dataset }: HTMLTemplateElement, form: HTMLElement, paragraph: Paragraph): string {
  return fillForm(form.textContent, { number: dataset.number ?? '', id: dataset.id ?? '' }, paragraph);
}

/**
 * A file made here, of the same name as its report's with the paragraph's id. A page has every line end as a line feed; RIS
 * asks for its own.
 */
function offer(link: HTMLAnchorElement, form: string, id: string): void {
  const text = link.dataset.format === 'ris' ? form.replaceAll('\n', '\r\n') : form;
  link.href = URL.createObjectURL(new Blob([text], { type: link.type }));
  link.download = link.download.replace('.', `-${id}.`);
}
