/** Every unkind text carries this word, so that what became of it can be found. */
export const MARKE = 'otack'

const lang = (n: number): string => `${MARKE} ${'å'.repeat(n)}`

/** Texts that have broken other systems: what a field may be sent by a person, a paste, a list or an attacker. */
export const otacka: readonly string[] = [
  // Quotes and markup
  `${MARKE} '`,
  `${MARKE} "'\`\\`,
  `<script>${MARKE}(1)</script>`,
  `"><img src=x onerror=${MARKE}(1)>`,
  `</textarea><svg/onload=${MARKE}(1)>`,
  `<!-- ${MARKE} --><b>`,
  `javascript:${MARKE}(1)`,
  `&lt;${MARKE}&gt; &amp; &#x27;`,
  `]]>${MARKE}<![CDATA[`,
  // Formulas
  `=HYPERLINK("http://x.example/${MARKE}","x")`,
  `+${MARKE}+1`,
  `-${MARKE}|cmd`,
  `@SUM(${MARKE})`,
  `\t=1+1 ${MARKE}`,
  `=cmd|' /C calc'!A0 ${MARKE}`,
  `＝1+1 ${MARKE}`,
  `;=1+1;${MARKE}`,
  // SQL, templates, paths, protocols
  `'; drop table deltagare; -- ${MARKE}`,
  `' or '1'='1 ${MARKE}`,
  `%_${MARKE}%`,
  `\${${MARKE}} {{7*7}} <%= 7*7 %> #{7*7}`,
  `../../../../etc/passwd ${MARKE}`,
  `%00%0d%0aSet-Cookie:%20${MARKE}=1`,
  `${MARKE}\r\nSet-Cookie: a=b`,
  `{"${MARKE}":{"$gt":""}}`,
  `__proto__ constructor prototype ${MARKE}`,
  `$ACTION_ID_${MARKE}`,
  `$K1 $@1 $F1 ${MARKE}`,
  // Unicode
  `\u202e${MARKE} sivket\u202c`,
  `\u2066${MARKE}\u2069 \u200b\u200d\ufeff`,
  `${MARKE} שלום مرحبا`,
  `${MARKE} 👩‍👩‍👧‍👦 🏳️‍🌈 🇸🇪`,
  `${MARKE} Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ`,
  `${MARKE} \u2028 \u2029 \u0085`,
  `${MARKE} \ud83d`,
  `${MARKE} ﷽ İ ı ß ǅ`,
  `å\u0308${MARKE}`,
  // Control characters
  `${MARKE}\u0000`,
  `${MARKE}\u0007\u001b[31m`,
  `${MARKE}\u007f`,
  // Length
  lang(300),
  lang(12_000),
  lang(120_000),
  // Nothing at all, and what looks like something else
  '',
  ' ',
  '\u00a0',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '0x10',
  '٣',
  '9007199254740993',
  '2026-02-30',
  '0000-00-00',
  '99999-01-01',
  '2026-13-01',
  '19800101-0000',
  '00000000-0000-0000-0000-000000000000',
]

/** Markup that would run, were it written as it came. */
export const levande = [
  `<script>${MARKE}`,
  `<img src=x onerror=${MARKE}`,
  `<svg/onload=${MARKE}`,
  `<!-- ${MARKE}`,
  `</textarea><svg`,
]
