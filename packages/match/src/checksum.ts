/** FNV-1a (32 bits) over whole numbers taken as little-endian 32-bit words: compares matchings across languages. */
export function checksum(values: Int32Array): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < values.length; i++) {
    for (let bit = 0; bit < 32; bit += 8) hash = Math.imul(hash ^ ((values[i] >>> bit) & 255), 0x0100_0193);
  }
  return hash >>> 0;
}
