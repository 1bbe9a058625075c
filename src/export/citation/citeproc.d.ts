declare module 'citeproc' {
  /** The part of citeproc-js that is used: https://citeproc-js.readthedocs.io/en/latest/running.html */
  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }
  class Engine {
    constructor(system: System, style: string, language: string);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [parameters: object, references: readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };

  export { CSL as default };
}
