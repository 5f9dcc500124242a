const texts = ['Amina Okello spoke.', 'Lena Berg left Oslo.'];
const response = await fetch(`${process.env.LEDE}/api/v1/batch`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-ndjson' },
  body: texts.map((text, id) => JSON.stringify({ id: String(id), text }) + '\n').join(''),
});
for (const line of (await response.text()).trimEnd().split('\n')) {
  const { id, mentions = [] } = JSON.parse(line);
  console.log(id, mentions.map((mention) => mention.text));
}
