/** As much of the package as is used here; its own types are not where TypeScript looks for them. */
declare module '@bramus/specificity' {
  export default class Specificity {
    static calculate(selectors: string): Specificity[];
    readonly a: number;
    readonly b: number;
    readonly c: number;
  }
}
