import type { UiLanguage } from '../scene.ts';

const columns = ['en', 'es', 'de', 'ja', 'ar'] as const satisfies readonly UiLanguage[];

/** Everything the look-alike says, one row per label; `@` stands for a handle, `#` for a number, `~` for a name. */
const rows = {
  home: ['Home', 'Inicio', 'Startseite', 'ホーム', 'الرئيسية'],
  explore: ['Explore', 'Explorar', 'Erkunden', '話題を検索', 'استكشف'],
  notifications: ['Notifications', 'Notificaciones', 'Mitteilungen', '通知', 'الإشعارات'],
  chat: ['Chat', 'Chat', 'Chat', 'チャット', 'الدردشة'],
  messages: ['Messages', 'Mensajes', 'Nachrichten', 'メッセージ', 'الرسائل'],
  profile: ['Profile', 'Perfil', 'Profil', 'プロフィール', 'الملف الشخصي'],
  search: ['Search', 'Buscar', 'Suchen', '検索', 'بحث'],
  postText: ['Post text', 'Texto del post', 'Post-Text', 'ポスト本文', 'نص المنشور'],
  whatsNew: ['What is going on?', '¿Qué está pasando?', 'Was ist los?', 'いまどうしてる？', 'ماذا يجري الآن؟'],
  yourReply: ['Write your reply', 'Escribe tu respuesta', 'Schreib deine Antwort', '返信を書く', 'اكتب ردك'],
  addComment: ['Add a comment', 'Añade un comentario', 'Kommentar hinzufügen', 'コメントを追加', 'أضف تعليقًا'],
  anotherPost: [
    'Add another post',
    'Añade otro post',
    'Weiteren Post hinzufügen',
    '別のポストを追加',
    'أضف منشورًا آخر',
  ],
  writeMessage: ['Write a message', 'Escribe un mensaje', 'Schreib eine Nachricht', 'メッセージを書く', 'اكتب رسالة'],
  post: ['Post', 'Postear', 'Posten', 'ポストする', 'انشر'],
  postAll: ['Post all', 'Postear todo', 'Alle posten', 'すべてポスト', 'انشر الكل'],
  reply: ['Reply', 'Responder', 'Antworten', '返信', 'رد'],
  send: ['Send', 'Enviar', 'Senden', '送信', 'إرسال'],
  replyTo: ['# replies. Reply', '# respuestas. Responder', '# Antworten. Antworten', '#件の返信。返信', '# ردود. رد'],
  repostIt: [
    '# reposts. Repost',
    '# reposts. Repostear',
    '# Reposts. Reposten',
    '#件のリポスト。リポスト',
    '# إعادات نشر. إعادة نشر',
  ],
  reposted: [
    '# reposts. Reposted',
    '# reposts. Reposteado',
    '# Reposts. Repostet',
    '#件のリポスト。リポスト済み',
    '# إعادات نشر. أعيد نشره',
  ],
  like: [
    '# likes. Like',
    '# Me gusta. Indicar que te gusta',
    '# „Gefällt mir“. Gefällt mir',
    '#件のいいね。いいねする',
    '# إعجابات. إعجاب',
  ],
  liked: [
    '# likes. Liked',
    '# Me gusta. Indicado',
    '# „Gefällt mir“. Gefällt dir',
    '#件のいいね。いいね済み',
    '# إعجابات. معجَب به',
  ],
  repost: ['Repost', 'Repostear', 'Reposten', 'リポスト', 'إعادة نشر'],
  undoRepost: [
    'Undo repost',
    'Deshacer repost',
    'Repost rückgängig machen',
    'リポストを取り消す',
    'التراجع عن إعادة النشر',
  ],
  quote: ['Quote', 'Citar', 'Zitieren', '引用', 'اقتباس'],
  hasReposted: ['~ reposted', '~ reposteó', '~ hat repostet', '~さんがリポスト', 'أعاد ~ النشر'],
  follow: ['Follow', 'Seguir', 'Folgen', 'フォロー', 'متابعة'],
  following: ['Following', 'Siguiendo', 'Folge ich', 'フォロー中', 'تتابعه'],
  followLabel: ['Follow @', 'Seguir a @', 'Folge @', '@さんをフォロー', 'متابعة @'],
  followingLabel: ['Following @', 'Siguiendo a @', 'Folge ich @', '@さんをフォロー中', 'تتابع @'],
  message: ['Message', 'Mensaje', 'Nachricht', 'メッセージ', 'رسالة'],
  ad: ['Ad', 'Anuncio', 'Anzeige', '広告', 'إعلان'],
  replyingTo: ['Replying to', 'En respuesta a', 'Antwort an', '返信先:', 'رد على'],
  sent: [
    'Your post was sent.',
    'Se envió tu post.',
    'Dein Post wurde gesendet.',
    'ポストを送信しました。',
    'أُرسل منشورك.',
  ],
  view: ['View', 'Ver', 'Anzeigen', '表示', 'عرض'],
  failed: [
    'Something went wrong. Try again.',
    'Algo salió mal. Inténtalo de nuevo.',
    'Etwas ist schiefgegangen. Versuch es noch einmal.',
    '問題が発生しました。やりなおしてください。',
    'حدث خطأ ما. حاول مرة أخرى.',
  ],
  savePost: ['Save post?', '¿Guardar el post?', 'Post speichern?', 'ポストを保存しますか？', 'هل تريد حفظ المنشور؟'],
  save: ['Save', 'Guardar', 'Speichern', '保存', 'حفظ'],
  discard: ['Discard', 'Descartar', 'Verwerfen', '破棄', 'تجاهل'],
  close: ['Close', 'Cerrar', 'Schließen', '閉じる', 'إغلاق'],
  verified: ['Verified account', 'Cuenta verificada', 'Verifizierter Account', '認証済みアカウント', 'حساب موثق'],
  everyone: [
    'Everyone can reply',
    'Cualquiera puede responder',
    'Jeder kann antworten',
    '全員が返信できます',
    'يمكن للجميع الرد',
  ],
  media: ['Add photos', 'Añadir fotos', 'Fotos hinzufügen', '画像を追加', 'أضف صورًا'],
  whoToFollow: ['People to follow', 'A quién seguir', 'Wem folgen?', 'おすすめユーザー', 'من تتابع'],
  picture: ['Picture', 'Imagen', 'Bild', '画像', 'صورة'],
  likedYours: [
    '~ liked your post',
    'A ~ le gusta tu post',
    '~ gefällt dein Post',
    '~さんがあなたのポストをいいね',
    'أعجب ~ بمنشورك',
  ],
  more: ['More', 'Más', 'Mehr', 'もっと見る', 'المزيد'],
} satisfies Record<string, Record<0 | 1 | 2 | 3 | 4, string> & string[]>;

export type Label = keyof typeof rows;

/** A label in the page's language, with what stands for `#`, `~` or `@`. */
export function say(label: Label, filling = ''): string {
  const text = rows[label][columns.indexOf(window.sandboxOptions.ui)] ?? rows[label][0]!;
  return text.replace('@', `@${filling}`).replace(/[#~]/, filling);
}
