// WebSocket is part of browsers, and of Node.js from version 22 on.
const socket = new WebSocket(process.env.LEDE.replace('http', 'ws') + '/api/v1/live');
const text = 'Amina Okello met the press.';
const mentions = new Map();
socket.onopen = () => {
  socket.send(JSON.stringify({ t: 'open', v: 0, text, date: null }));
  const e = [[26, 26, ' in Nairobi']];
  socket.send(JSON.stringify({ t: 'edit', base: 0, v: 1, e, len: text.length + 11 }));
};
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  if (message.t === 'ready') mentions.clear();
  for (const id of message.del ?? []) mentions.delete(id);
  for (const mention of message.add ?? []) mentions.set(mention.id, mention);
  if (message.t === 'document' && message.v === 1) {
    for (const { label, text } of mentions.values()) console.log(label, text);
    socket.close();
  }
};
