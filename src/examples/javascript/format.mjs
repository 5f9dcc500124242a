const response = await fetch(`${process.env.LEDE}/api/v1/annotate?format=csv`, {
  method: 'POST',
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Amina Okello met the press in Nairobi.',
});
console.log(await response.text());
