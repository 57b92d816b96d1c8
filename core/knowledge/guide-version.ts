/** Eight hex digits that change with any change of the guide's content (32-bit FNV-1a of its JSON). */
export const guideVersion = (json: string) => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < json.length; index += 1) hash = Math.imul(hash ^ json.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
