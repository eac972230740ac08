import type { Rules } from '../rules.ts';

/**
 * Germans promise in the present. What makes a promise is whom the deed is for ("ich strick dir welche"), the verb with
 * its second half ("ich leite das weiter") or the time ("ich teste das morgen").
 */
export const promises: Rules['promises'] = {
  commitments: `
    <ich> schau|schaue|guck|gucke|frag|frage|seh|sehe mal *?
    poste|melde|schicke|schick|sage|sag|schreibe|schreib|teile ich es|das|dir|hier|euch|mich|auch *? *?
    korrigieren|beheben|ändern|klären|prüfen|ersetzen wir das|es|gern|gerne|sofort|gleich|natürlich
    dann kriegst|bekommst|kriegt|bekommt du|ihr *
    kriegst|kriegt|bekommst|bekommt|bekommen .. von mir|uns *
    <ich> reservier|reserviere|besorg|besorge|organisier|organisiere|buch|buche|erstell|erstelle die|den|das|einen|eine|uns|dir
    <ich> bring|bringe die|den|das|einen|eine|kuchen|was|salat|getränke
    heb|hebe|leg|lege|stell|stelle ich es|s|das|dir|euch dir|euch|auf|zurück|raus|hin
    <ich> nehm|nehme|trag|trage|setz|setze dich|euch|sie auf|ein|mit|in
    <ich> mach|mache eine|einen|die umfrage|liste|termin|gruppe|tabelle
    dann .. schau|schaue|klär|kläre|klären ich|wir *
    <ich> * dir|euch|ihnen
    <ich> * es|das|sie|ihn|die|den|mal|dann dir|euch|ihnen
    * <ich> dir|euch|ihnen
    * <ich> es|das|sie|ihn|die dir|euch|ihnen
    <ich> <gebe> dich|euch|sie .. vor|an|ab|zurück|ein|mit
    <ich> <gebe> dich|euch .. <bald>
    <ich> <gebe> .. <bald>
    <ich> <gebe> * .. <bald>
    <ich> <gebe> * * * .. <bald>
    <gebe> <ich> .. <bald>
    <gebe> <ich> .. nach|hoch|vorbei|weiter|rum|raus|zurück|rein|bescheid|online
    <ich> <gebe> das|es|sie|ihn|die|den|mal|dann|gleich .. nach|hoch|weiter|rum|raus|zurück|ein|um|ab|rein|vorbei|zu|fertig|aus|frei|online
    <ich> <gebe> .. nach|weiter|rum|raus|zurück|hoch und|<bald>|ob
    <ich> <gebe> <dein> .. weiter|an|nach|raus|rein
    <ich> <gebe> * * * .. weiter|nach
    und <sende> dir|euch|ihnen
    ^<sende> dir|euch|ihnen
    ^<sende> es|das|sie|die dir|euch|ihnen
    <ich> frag|fragen mal|da|beim|bei|im|in|ihn|sie|meinen|meine|den|die|nach|rum|gleich|unseren|unsere
    meld|melde|melden|kümmer|kümmere|kümmern|setz|setze <ich>? <mich> .. darum|drum|dran|dafür|sobald|wieder|dann|wenn|<bald>
    meld|melde|melden|kümmer|kümmere|kümmern <mich>
    geb|gebe|geben .. bescheid|rückmeldung
    <ich> sag|sage|sagen .. bescheid|weiter
    sag|sage|sagen <ich> .. bescheid|weiter
    <ich> halt|halte|halten <dich> .. laufenden
    <ich> prüf|prüfe|prüfen|klär|kläre|klären|behebe|beheben|beheb|erledige|erledigen|übernehme|übernehmen das|es|den|die
    <ich> kümmer|kümmere|kümmern <mich>
    <ich> schau|schaue|seh|sehe .. nach|ob
    beantworte|beantworten <ich> .. fragen|hier
    <ich> werde|werden dir|euch|ihnen|sie|das|es|ihre|deine * .. <geben>
    <ich> werde|werden .. <geben>
    werde|werden <ich> .. <geben>
    <ich> werde|werden * * * * <geben>
    <ich> lass|lasse|lassen dir|euch|ihnen * * zukommen
    sie|du|ihr|dann|montag|morgen|heute bekommst|bekommt|bekommen|erhältst|erhaltet|erhalten|kriegst|kriegt .. <bald>|tagen|wochen|zurück
    du|ihr hast|habt .. <bald>
    sie haben .. <bald> im|in|auf|von
    bekommst|bekommen|kriegst|kriegt|erhalten|erhältst|erhaltet du|ihr|sie .. <bald>|von|zurück|tagen|wochen
    <bald> .. hast|haben|habt du|sie|ihr die|das|den|alles|es|antwort|eine|einen
    hast|haben|habt du|sie|ihr <bald>|spätestens
    wird|werden ihnen|dir|euch .. überwiesen|zugeschickt|zugesandt|erstattet|gutgeschrieben|mitgeteilt|geschickt|geliefert
    wird|werden ihnen|dir|euch * * * .. überwiesen|zugeschickt|zugesandt|erstattet|gutgeschrieben
    kommt|kommen|folgt|folgen am|bis|noch|spätestens|morgen|heute .. <tag>|abend|woche|per|mail|nach
    <ich> * das|es|die|den|sie .. morgen|nachher|später|übermorgen|wochenende|abend
    <ich> * das|es|den|die heute noch|abend|mittag|nachmittag|nacht
    <ich> bring|bringe|bringen|nehm|nehme .. mit
    bring|bringe|nehm|nehme <ich> .. mit
    <ich> <gebe> * * * .. zurück|raus|weiter|vorbei|rein|hoch|rum
    <ich> hol|hole|holen|nehm|nehme|nehmen|fahr|fahre|setz|setze|trag|trage|merk|merke dich|euch .. ab|mit|auf|ein|vor|hin
    <ich> <gebe> ihm|ihr|ihnen <dein>
    <ich> behalte|behalt|behalten <dich> .. hinterkopf|kopf|auge
    <ich> komm|komme|kommen auf dich|sie|euch zu|zurück
    <ich> komm|komme|kommen .. vorbei|rüber|zu dir|euch
    <ich> komme|komm .. und helfe|helf|bring|bringe|hole|hol|schau|schaue
    <ich> red|rede|sprech|spreche .. mit|an und|<bald>
    <ich> spreche|sprech ihn|sie|das .. an
    <ich> pass|passe .. auf .. auf
    mach|mache|erledige|übernehme <ich> gern|gerne|heute|morgen|noch|dann|gleich|direkt
    wird gemacht|erledigt|nachgereicht|korrigiert|behoben
    und <gebe> dir|euch|ihnen
    und <gebe> .. bescheid|vorbei|hoch|nach
    und mache|mach|sag|sage|schreib|schreibe|schau|schaue dann|dir|euch
    ist|sind|liegt <bald> .. briefkasten|post|postfach|fach|tisch|dir|ihnen|euch
    wird|werden <bald> .. geliefert|nachgeliefert|abgeholt|angerufen|zurückgerufen|erledigt|repariert|behoben|hochgeladen|freigeschaltet|verschickt|nachgereicht
    <ich> bin um|ab|gegen <number> .. bei|da|dort
    <ich> bin <bald> .. bei|da dir|euch|ihnen
    <ich> steh|stehe um|ab .. vor|an
    wir antworten|liefern|reparieren|ersetzen|erstatten|kontaktieren|informieren .. <bald>|ihnen|dir|euch|tagen|stunden
    wir schauen|sehen uns das
    ich schau|schaue|seh|sehe mir das|es|deinen|deine|dein|die|den|ihren|ihre .. an
    ich les|lese .. <bald> drüber|durch|nach
    <ich> ergänz|ergänze|änder|ändere|korrigier|korrigiere|berichtige|übersetze|erneuere|teste|fixe das|es|den|die|gleich|sofort|morgen
    <ich> <gebe> .. in die|den post|mail|briefkasten|chat|gruppe|kommentare|liste
    <ich> werf|werfe einen|mal .. blick
    das|es <gebe> <ich> dir|euch|ihnen|gern|gerne|gleich|sofort|heute|morgen|noch
    den|die|das|es|dann <gebe> <ich> .. <bald>
    <gebe> <ich> <dein> .. ein|raus|an|weiter|mit
    du|ihr|sie hörst|hört|hören .. von <mir>
    berichte|berichten dann|hier|nach|morgen|sobald|weiter|euch|dir|gern|gerne|wieder
    dem|denen|jedem|dafür <gebe> <ich>
    <ich> gebe|geb|geben|leite|leiten|reiche|reichen das|es|die|sie|ihr|ihre|ihren|deine|deinen|dein an
    <gebe> <ich> .. bei <dir>
    ich verspreche
    falls|wenn|sobald|sowie <ich> .. <gebe> <ich>
    sobald|wenn du|ihr|sie|es|das|der|die .. <gebe> <ich>
    <ich> <gebe> .. ab|rum|nach|zusammen|fertig damit|sobald|dann|und|wenn
    <ich> <gebe> .. rum|herum|weiter|nach|bescheid
    <gebe> <ich> .. auch|dann|hier noch|rein|hoch|dazu|an
    <ich> frag|frage mal|nach|rum|herum|noch|ihn|sie
    <ich> <gebe> das|es|die|den .. noch|später|dann ein|an|nach|fertig|dazu|um|hoch|rein|raus
    <ich> <gebe> es noch|später|nachher|dann
    und geb|gebe|sag|sage|melde|meld dir|euch|ihnen|mich|dann
    details|infos|mehr|rest|genaueres|fotos|link|adresse .. <gebe>|folgt|folgen|kommt|kommen <ich>|später|morgen|noch|heute
    verlass|verlassen dich|sie auf mich`,
  excuses: `
    <ich> schau|schaue|guck|gucke|seh|sehe mal wieder|gern|gerne|fern|einen|eine|in|auf
    <ich> frag|frage mich|mal? mich
    <ich> <kein> dir|euch|ihnen|es|das|sie|ihn|die|den|mal|dann
    <ich> <kein> es|das|sie|ihn|die|den|mal|dann dir|euch|ihnen
    <ich> <kein> .. <bald>
    <kein> <ich>
      * <ich> dir|euch|ihnen aus|hier|hiermit|gesagt|geschrieben|geschickt|anbei|erzählt|gezeigt|gegeben|empfohlen|recht|zustimmen
    <ich> * dir|euch|ihnen aus|hier|hiermit|anbei|gern|gerne .. dass|wenn
    <gebe> <ich> dir|euch|ihnen hier|hiermit|anbei|nicht|nie
    <ich> <gebe> dir|euch|ihnen hier|hiermit|anbei|nicht|nie
    <ich> <gebe> .. nicht|nie|kein|keine|keinen|niemand|selten
    ich schau|schaue mir das jetzt|schon|seit|immer|gerne
    <ich> <gebe> .. nicht|nie|kein|keine|keinen .. <bald>
    <ich> <gebe> .. seit|immer|jeden|jede|jedes|oft|eigentlich|manchmal|vielleicht|eventuell
    <ich> * .. vielleicht|eventuell|seit
    <ich> * gerade|grad|immer|seit
    <gebe> <ich> .. vielleicht|eventuell|seit|immer|jeden|gerade
    * <ich> mir .. <bald>
    <ich> * mir|mich|uns .. selbst|selber|an
    und <gebe> dir .. auf|an
    <ich> lad|lade|laden <dich> .. ein|zu
    <ich> lad|lade|laden <dich>
    <gebe> <ich> gern|gerne .. nach|weiter
    <ich> <gebe> das|es|sie|ihn|anfragen gern|gerne
    wir brauchen|vermissen|lieben euch|dich
      kommt|kommen am|morgen|heute .. zu|zum|zur|ins|in|vorbei
    <ich> meld|melde|melden <mich> .. an|ab
    meld|melde <mich> .. vielleicht|an|ab|eventuell
    <gebe> wir|ich auch|jetzt
    <gebe> wir ihnen|euch|dir <percent>|<number>|<price>|*? rabatt
    <ich> such|suche|suchen ein|eine|einen|noch|für|nach|ab|jemand|leute|zum|in|im|auf|hier
    such|suche|suchen <ich> ein|eine|einen|noch|für|nach|ab|jemand|leute|zum|in|im|auf|hier
    <ich> rate|empfehle|weiß|sehe|höre|lese|denke|freue|freuen|war|waren|wünsche`,
  weight: { reader: 2.2, nobody: 1.6 },
  hesitations:
    'vielleicht eventuell glaube hoffe denke würde könnte kann soll sollte dürfte wenn falls ob seit nicht darf wie wo was warum gestern damals als dass weil',
  connectives: 'aber weil obwohl denn sonst jedoch allerdings',
};
