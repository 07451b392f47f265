// Interleaved 2 of 5 (ISO/IEC 16390): each digit is two wide elements of five.
const WIDE = ['00110', '10001', '01001', '11000', '00101', '10100', '01100', '00011', '10010', '01010'];
const WIDE_MODULES = 3;
const QUIET_MODULES = 10;

/** A bar code of an even number of digits as one SVG path of ten units' height, with its quiet zones. */
export function drawBarCode(digits: string): { readonly width: number; readonly path: string } {
  let x = QUIET_MODULES;
  let path = '';
  const bar = (width: number): void => {
    path += `M${x} 0h${width}v10h-${width}z`;
    x += width;
  };
  const element = (isWide: boolean): number => (isWide ? WIDE_MODULES : 1);
  for (const width of [1, 1]) {
    bar(width);
    x += 1;
  }
  for (let at = 0; at + 1 < digits.length; at += 2) {
    const [bars = '', spaces = ''] = [WIDE[Number(digits[at])], WIDE[Number(digits[at + 1])]];
    for (let index = 0; index < 5; index++) {
      bar(element(bars[index] === '1'));
      x += element(spaces[index] === '1');
    }
  }
  bar(WIDE_MODULES);
  x += 1;
  bar(1);
  return { width: x + QUIET_MODULES, path };
}
