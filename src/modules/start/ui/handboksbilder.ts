import administratorKonton from '../../../../docs/handbok/bilder/administrator-konton.png'
import arbetsterapeutRekommendation from '../../../../docs/handbok/bilder/arbetsterapeut-rekommendation.png'
import arbetsterapeutTeammote from '../../../../docs/handbok/bilder/arbetsterapeut-teammote.png'
import importOchExportProva from '../../../../docs/handbok/bilder/import-och-export-prova.png'
import lakareSvara from '../../../../docs/handbok/bilder/lakare-svara.png'
import loggranskareLogg from '../../../../docs/handbok/bilder/loggranskare-logg.png'
import projektledareOchStyrgruppMal from '../../../../docs/handbok/bilder/projektledare-och-styrgrupp-mal.png'
import projektmedarbetareAnteckna from '../../../../docs/handbok/bilder/projektmedarbetare-anteckna.png'
import projektmedarbetareKartlaggning from '../../../../docs/handbok/bilder/projektmedarbetare-kartlaggning.png'
import projektmedarbetareRegistrera from '../../../../docs/handbok/bilder/projektmedarbetare-registrera.png'
import projektmedarbetareStart from '../../../../docs/handbok/bilder/projektmedarbetare-start.png'
import remittentForesla from '../../../../docs/handbok/bilder/remittent-foresla.png'

/** The handbook's pictures, made by `npm run handboksbilder`, by the name of their file: where the app serves them, and their size. */
export const handboksbilder = {
  'administrator-konton.png': administratorKonton,
  'arbetsterapeut-rekommendation.png': arbetsterapeutRekommendation,
  'arbetsterapeut-teammote.png': arbetsterapeutTeammote,
  'import-och-export-prova.png': importOchExportProva,
  'lakare-svara.png': lakareSvara,
  'loggranskare-logg.png': loggranskareLogg,
  'projektledare-och-styrgrupp-mal.png': projektledareOchStyrgruppMal,
  'projektmedarbetare-anteckna.png': projektmedarbetareAnteckna,
  'projektmedarbetare-kartlaggning.png': projektmedarbetareKartlaggning,
  'projektmedarbetare-registrera.png': projektmedarbetareRegistrera,
  'projektmedarbetare-start.png': projektmedarbetareStart,
  'remittent-foresla.png': remittentForesla,
}
