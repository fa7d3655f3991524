/** `Content-Disposition` for saving under a name in any language, by RFC 8187, with a plain one for old clients. */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.replace(/[^\w .-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
