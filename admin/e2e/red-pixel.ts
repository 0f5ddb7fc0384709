/** A picture of one red pixel. A file that was sent already keeps its first name: whoever needs one unlike every other adds words of their own. */
export const redPixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==', 'base64');
