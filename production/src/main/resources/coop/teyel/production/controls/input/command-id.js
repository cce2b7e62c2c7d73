// Makes the id of a command, a UUID of version 7 (RFC 9562). A stall has no HTTPS, and without it
// a browser has no crypto.randomUUID.
const newCommandId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16)), now = Date.now();
  for (let place = 0; place < 6; place++) bytes[place] = Math.floor(now / 2 ** (40 - 8 * place));
  bytes[6] = bytes[6] & 0x0f | 0x70;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
