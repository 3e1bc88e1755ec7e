/** The most that is saved without being asked for, in bytes. */
const most = 12_000_000;

/** What browsers tell of the connection; several tell nothing. */
interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** True where bytes are dear: the reader saves data, pays by the byte as on a phone, or waits long. */
function isDear(): boolean {
  const { saveData, type, effectiveType } = (navigator as { connection?: Connection }).connection ?? {};
  return saveData === true || type === 'cellular' || (effectiveType ?? '').includes('2g');
}

/**
 * Whether an edition is saved on a visit without anybody having asked for it.
 * @param size of the packed edition, in bytes
 */
export const savesUnasked = (size: number): boolean => size <= most && !isDear();
