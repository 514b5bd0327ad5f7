import { l10n } from 'vscode';
import { reason } from '../commands/support/newFile.js';
import { AlwaysChanged } from './writeChange.js';

/** Why a file cannot be written, in words for people; what is rare, as the file system says it. */
export function whyNotWritten(error: unknown): string {
  if (error instanceof AlwaysChanged) return l10n.t('somebody else writes it again and again');
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return l10n.t('there is no room left on the disk');
    case 'EROFS':
      return l10n.t('its disk is read-only');
    case 'EACCES':
    case 'EPERM':
    case 'NoPermissions':
      return l10n.t('you may not write in its folder');
    case 'EBUSY':
      return l10n.t('another window is writing it');
    default:
      return reason(error).replace(/[.\s]+$/, '');
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
