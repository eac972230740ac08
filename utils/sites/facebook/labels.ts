/**
 * Labels of controls that the page marks by nothing else than words. They are only believed beside exactly one person's
 * profile, and a language that is missing here costs a gesture, never a wrong one. Collected 2022–2026.
 */
const words = {
  connect:
    'add friend|add|ajouter|ajouter ami(e)|ajouter un ami|ajouter un(e) ami(e)|ajouter comme ami|ajouter comme ami(e)|agregar|añadir|agregar a amigos|' +
    'agregar amigo|agregar como amigo|añadir a mis amigos|añadir a amigos|añadir amigo|' +
    'freund/in hinzufügen|freundin hinzufügen|freund*in hinzufügen|als freund/in hinzufügen|als freundin hinzufügen|hinzufügen|友達になる|友達を追加|友達に追加|' +
    'إضافة صديق|إضافة كصديق|أضف صديق|أضف صديقًا|إضافة|加朋友|新增朋友|新增為朋友|加為朋友|加為好友|加好友|加为好友|添加好友|aggiungi|aggiungi agli amici|aggiungi amico|adicionar|adicionar aos amigos|adicionar amigo|adicionar amigo(a)|adicionar como amigo|' +
    'vriend toevoegen|toevoegen|dodaj do znajomych|dodaj znajomego|arkadaş ekle|arkadaşı ekle|добавить в друзья|thêm bạn bè|tambahkan teman|친구 추가|मित्र जोड़ें',
  follow:
    'follow|suivre|s’abonner|seguir|folgen|abonnieren|フォロー|フォローする|متابعة|追蹤|關注|关注|segui|volgen|obserwuj|takip et|подписаться|theo dõi|ikuti|팔로우',
  message:
    'message|send message|envoyer un message|discuter|mensaje|enviar mensaje|nachricht|nachricht senden|nachricht schreiben|メッセージ|メッセージを送信|' +
    'رسالة|مراسلة|إرسال رسالة|發送訊息|傳送訊息|发消息|发送消息|傳訊息|發訊息|messaggio|invia messaggio|mensagem|enviar mensagem|bericht|wiadomość|mesaj|сообщение|написать|nhắn tin|kirim pesan|메시지 보내기',
};

const verbs = new Map(
  Object.entries(words).flatMap(([does, said]) => said.split('|').map((word) => [word, does as keyof typeof words])),
);

/** What a label says the control does toward a person, in any of the languages above. */
export function said(label: string): keyof typeof words | null {
  const plain = label.trim().toLowerCase().replaceAll("'", '’');
  return verbs.get(plain) ?? null;
}

/** How labels that take a reaction back begin or end: asked only of a button that is known to be the like button. */
export const taking =
  /^(remove|unlike|supprimer|retirer|eliminar|quitar|إزالة|إلغاء|移除|收回|取消|rimuovi|remover|verwijder|usuń)|(entfernen|取り消す|kaldır)$/;

/** How the label of somebody followed already begins. */
export const given =
  /^\s*(following|suivi|abonné|siguiendo|seguendo|seguindo|gefolgt|abonniert|フォロー中|تتابع|تتم|已|(正在)?追蹤中)/i;
