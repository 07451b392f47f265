/**
 * The passes in what a person pasted or chose: a saved file, a code, or a saved page, which can hold several. What is none of
 * them is handed on as it is: the agent says what is wrong with it.
 */
export function passesInText(text: string): string[] {
  const codes = [...text.matchAll(/<pre class="code">([^<]+)<\/pre>/g)].map(([, code]) => code ?? '');
  return codes.length > 0 ? codes : [text];
}
