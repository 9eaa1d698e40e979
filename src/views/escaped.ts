/** A text as it stands in HTML, between tags or in an attribute in double quotes. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
