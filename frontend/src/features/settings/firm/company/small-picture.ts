/** Draws a picture anew at the size of a letterhead: it becomes small, and nothing but a picture. */
const WIDEST = 480;
const TALLEST = 160;
/** As a data address; more would weigh on every change of the settings. */
const LONGEST = 100_000;

export async function smallPicture(file: File): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, WIDEST / picture.width, TALLEST / picture.height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const made = canvas.toDataURL("image/png");
    return made.length <= LONGEST ? made : null;
  } catch {
    return null;
  }
}
