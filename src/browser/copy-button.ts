/** Shows the copy button of each citation and makes it copy the words before it; says in place whether it could. */
export function enableCopyButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button.copy')) {
    const citation = button.parentElement?.querySelector('.citation');
    if (!citation) continue;
    const label = button.textContent;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      button.textContent = (await copied(citation.textContent)) ? wordOf(button, 'copied') : wordOf(button, 'failed');
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
}

function wordOf(button: HTMLButtonElement, key: 'copied' | 'failed'): string {
  return button.dataset[key] ?? '';
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
