/** Long enough for any browser to have begun to save it. */
const SAVING_MS = 60_000;

export const downloadFile = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
};

/** By the phone's own sheet; false when the person closed it. */
export const shareFile = async (file: File): Promise<boolean> => {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "AbortError") return false;
    throw thrown;
  }
};
