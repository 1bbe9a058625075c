/** How long a button says whether it could copy, in ms. */
const SAID_FOR = 2500;

/** Shows the copy button of each citation and makes it copy the words before it; says in place whether it could. */
export function enableCopyButtons(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.copy')) {
    const citation = button.parentElement?.querySelector('.citation');
    if (citation) enableCopy(button, citation);
  }
}

function enableCopy(button: HTMLButtonElement, citation: Element): void {
  const label = button.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    const done = await copy(citation.textContent.trim());
    clearTimeout(timer);
    button.textContent = (done ? button.dataset.copied : button.dataset.failed) ?? label;
    if (!done) select(citation);
    timer = setTimeout(() => {
      button.textContent = label;
    }, SAID_FOR);
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The clipboard may be forbidden, or the page not served securely: the words are then ready to be copied by hand. */
function select(citation: Element): void {
  getSelection()?.selectAllChildren(citation);
}
