// saxen ships no types; these are the parts of it that are used here.
declare module 'saxen' {
  type Attribut = Record<string, string>
  export class Parser {
    on(
      event: 'openTag',
      handler: (namn: string, attribut: () => Attribut, decode: unknown, sjalvstangd: boolean) => void,
    ): this
    on(event: 'closeTag', handler: (namn: string) => void): this
    on(event: 'text' | 'cdata' | 'attention', handler: (text: string) => void): this
    on(event: 'error', handler: (fel: Error) => void): this
    parse(xml: string): this
    stop(): void
  }
}
