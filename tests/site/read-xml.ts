/** An element of an XML file: its name, attributes, text (entities resolved) and children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?[^?]*\?>|<!\[CDATA\[(?<cdata>(?:[^\]]|\](?!\]>))*)\]\]>|<\/(?<close>[\w:-]+)\s*>|<(?<open>[\w:-]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/uy;

/** Reads the small part of XML that feeds and sitemaps use; throws where the file is not well-formed. */
export function readXml(source: string): XmlElement {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source);
  if (illegal) throw new Error(`U+${illegal[0].codePointAt(0)?.toString(16)} cannot stand in XML`);
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const path = [root];
  for (const groups of tokensOf(source)) {
    const parent = path.at(-1) ?? root;
    if (groups.close !== undefined && path.pop()?.name !== groups.close)
      throw new Error(`</${groups.close}> is astray`);
    if (groups.open !== undefined) {
      const element = {
        name: groups.open,
        attributes: readAttributes(groups.attributes ?? ''),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!groups.empty) path.push(element);
    }
    parent.text += groups.cdata ?? resolveEntities(groups.text ?? '');
  }
  const [only, ...more] = root.children;
  if (path.length !== 1 || !only || more.length > 0) throw new Error('expected one root element, closed');
  return only;
}

/** All elements of a name below another, in order. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((it) => [...(it.name === name ? [it] : []), ...allNamed(it, name)]);
}

function* tokensOf(source: string): Generator<Record<string, string | undefined>> {
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`not well-formed at: ${source.slice(at, at + 80)}`);
    yield token.groups ?? {};
  }
}

function readAttributes(source: string): Map<string, string> {
  const pairs = source.matchAll(/([\w:-]+)="([^"]*)"/gu);
  return new Map([...pairs].map(([, name = '', value = '']) => [name, resolveEntities(value)]));
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/giu, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
    const found = code === undefined ? ENTITIES.get(name) : String.fromCodePoint(code);
    if (found === undefined) throw new Error(`unknown entity ${whole}`);
    return found;
  });
}
