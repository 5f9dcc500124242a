const text = 'Amina Okello met the press in Nairobi.';
const response = await fetch(`${process.env.LEDE}/api/v1/annotate`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ text }),
});
for (const { start, end, label } of (await response.json()).mentions) {
  console.log(label, text.slice(start, end));
}
