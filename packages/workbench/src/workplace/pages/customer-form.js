// A history long enough to scroll, and a portrait that is a real picture: many colours, no text.
const history = document.querySelector('#notes');
for (let call = 1; call <= 40; call += 1) {
  const line = document.createElement('div');
  line.dataset.personal = '';
  line.textContent = `Call ${call}: asked about policy no. KX-${41000 + call * 7}, callback to Mr Tadeusz Wilk`;
  history.append(line);
}
const canvas = document.createElement('canvas');
canvas.width = 72;
canvas.height = 72;
const context = canvas.getContext('2d');
for (let x = 0; x < 72; x += 1)
  for (let y = 0; y < 72; y += 1) {
    context.fillStyle = `rgb(${120 + 100 * Math.sin(x / 9)}, ${90 + 80 * Math.cos(y / 7)}, ${(x * y) % 200})`;
    context.fillRect(x, y, 1, 1);
  }
document.querySelector('#portrait').src = canvas.toDataURL('image/png');
document.querySelector('#save').addEventListener('click', () => {
  document.title = 'Customer form, saved';
});
