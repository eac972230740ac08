import type { UiLanguage } from '../scene.ts';
import { options } from './setup.ts';

/** What LinkedIn's controls say, in the word order of each language. `{}` stands for a name. */
const words = {
  home: ['Home', 'Inicio', 'Start', 'ホーム', 'الرئيسية'],
  network: ['My Network', 'Mi red', 'Ihr Netzwerk', 'マイネットワーク', 'شبكتي'],
  messaging: ['Messaging', 'Mensajes', 'Nachrichten', 'メッセージ', 'المراسلات'],
  me: ['Me', 'Yo', 'Sie', 'プロフィール', 'أنا'],
  search: ['Search', 'Buscar', 'Suche', '検索', 'بحث'],
  startPost: ['Start a post', 'Crear publicación', 'Beitrag beginnen', '投稿を開始', 'ابدأ منشورًا'],
  postText: [
    'What do you want to talk about?',
    '¿Sobre qué quieres hablar?',
    'Worüber möchten Sie sprechen?',
    '何について話しますか?',
    'ما الذي تود التحدث عنه؟',
  ],
  postEditor: [
    'Text editor for creating content',
    'Editor de texto para crear contenido',
    'Texteditor zum Erstellen von Inhalten',
    'コンテンツ作成用テキストエディター',
    'محرر نصوص لإنشاء المحتوى',
  ],
  commentEditor: [
    'Text editor for creating comment',
    'Editor de texto para crear comentario',
    'Texteditor zum Kommentieren',
    'コメント作成用テキストエディター',
    'محرر نصوص لكتابة تعليق',
  ],
  addComment: ['Add a comment…', 'Añadir un comentario…', 'Kommentar hinzufügen…', 'コメントを追加…', 'أضف تعليقًا…'],
  addReply: ['Add a reply…', 'Añadir una respuesta…', 'Antwort hinzufügen…', '返信を追加…', 'أضف ردًا…'],
  post: ['Post', 'Publicar', 'Posten', '投稿', 'نشر'],
  like: ['Like', 'Recomendar', 'Gefällt mir', 'いいね', 'أعجبني'],
  comment: ['Comment', 'Comentar', 'Kommentieren', 'コメント', 'تعليق'],
  reply: ['Reply', 'Responder', 'Antworten', '返信', 'رد'],
  repost: ['Repost', 'Compartir', 'Reposten', '再投稿', 'إعادة نشر'],
  repostThoughts: [
    'Repost with your thoughts',
    'Compartir con tus reflexiones',
    'Mit Ihren Gedanken reposten',
    'コメントを付けて再投稿',
    'إعادة نشر مع أفكارك',
  ],
  send: ['Send', 'Enviar', 'Senden', '送信', 'إرسال'],
  menuFor: [
    'Open control menu for post by {}',
    'Abrir menú de control de la publicación de {}',
    'Menü für den Beitrag von {} öffnen',
    '{}さんの投稿のコントロールメニューを開く',
    'افتح قائمة التحكم لمنشور {}',
  ],
  optionsFor: [
    'View more options for {}’s comment.',
    'Ver más opciones del comentario de {}.',
    'Weitere Optionen für den Kommentar von {}',
    '{}さんのコメントのその他のオプション',
    'خيارات أخرى لتعليق {}',
  ],
  viewProfile: [
    'View {}’s profile',
    'Ver el perfil de {}',
    'Profil von {} anzeigen',
    '{}さんのプロフィールを表示',
    'عرض ملف {}',
  ],
  likesThis: ['{} likes this', 'A {} le gusta esto', '{} gefällt das', '{}さんが「いいね」しました', 'أعجب {} بهذا'],
  repostedThis: [
    '{} reposted this',
    '{} ha compartido esto',
    '{} hat das repostet',
    '{}さんが再投稿しました',
    'أعاد {} نشر هذا',
  ],
  commentedThis: [
    '{} commented on this',
    '{} ha comentado esto',
    '{} hat das kommentiert',
    '{}さんがコメントしました',
    'علّق {} على هذا',
  ],
  promoted: ['Promoted', 'Promocionado', 'Anzeige', 'プロモーション', 'إعلان مُموّل'],
  noReaction: [
    'Reaction button state: no reaction',
    'Estado del botón de reacción: sin reacción',
    'Status der Reaktionsschaltfläche: keine Reaktion',
    'リアクションボタンの状態: なし',
    'حالة زر التفاعل: لا يوجد',
  ],
  liked: [
    'Reaction button state: Like',
    'Estado del botón de reacción: Recomendar',
    'Status der Reaktionsschaltfläche: Gefällt mir',
    'リアクションボタンの状態: いいね',
    'حالة زر التفاعل: أعجبني',
  ],
  reactions: [
    'Open reactions menu',
    'Abrir el menú de reacciones',
    'Reaktionsmenü öffnen',
    'リアクションメニューを開く',
    'افتح قائمة التفاعلات',
  ],
  follow: ['Follow {}', 'Seguir a {}', '{} folgen', '{}さんをフォロー', 'متابعة {}'],
  followShort: ['Follow', 'Seguir', 'Folgen', 'フォロー', 'متابعة'],
  following: ['Following', 'Siguiendo', 'Folge ich', 'フォロー中', 'تتابعه'],
  connect: [
    'Invite {} to connect',
    'Invitar a {} a conectar',
    '{} als Kontakt einladen',
    '{}さんにつながり申請を送る',
    'دعوة {} للتواصل',
  ],
  connectShort: ['Connect', 'Conectar', 'Vernetzen', 'つながる', 'تواصل'],
  pending: ['Pending', 'Pendiente', 'Ausstehend', '保留中', 'قيد الانتظار'],
  message: ['Message', 'Enviar mensaje', 'Nachricht', 'メッセージ', 'رسالة'],
  messageTo: ['Message {}', 'Enviar mensaje a {}', 'Nachricht an {}', '{}さんにメッセージ', 'مراسلة {}'],
  writeMessage: ['Write a message…', 'Escribe un mensaje…', 'Nachricht verfassen…', 'メッセージを入力…', 'اكتب رسالة…'],
  newMessage: ['New message', 'Mensaje nuevo', 'Neue Nachricht', '新規メッセージ', 'رسالة جديدة'],
  remove: ['Remove {}', 'Eliminar a {}', '{} entfernen', '{}さんを削除', 'إزالة {}'],
  close: ['Close', 'Cerrar', 'Schließen', '閉じる', 'إغلاق'],
  dismiss: ['Dismiss', 'Descartar', 'Verwerfen', '閉じる', 'تجاهل'],
  discard: ['Discard', 'Eliminar', 'Löschen', '破棄', 'حذف'],
  saveDraft: ['Save as draft', 'Guardar como borrador', 'Als Entwurf speichern', '下書きとして保存', 'حفظ كمسودة'],
  discardAsk: [
    'Save this post as a draft?',
    '¿Guardar esta publicación como borrador?',
    'Beitrag als Entwurf speichern?',
    '下書きとして保存しますか?',
    'هل تريد حفظ المنشور كمسودة؟',
  ],
  failed: [
    'Something went wrong. Please try again.',
    'Se ha producido un error. Inténtalo de nuevo.',
    'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut.',
    'エラーが発生しました。もう一度お試しください。',
    'حدث خطأ. حاول مرة أخرى.',
  ],
  posted: ['Post successful.', 'Publicado.', 'Beitrag veröffentlicht.', '投稿しました。', 'تم النشر.'],
  invited: [
    'Invitation sent.',
    'Invitación enviada.',
    'Einladung gesendet.',
    '申請を送信しました。',
    'تم إرسال الدعوة.',
  ],
  addNoteAsk: [
    'Add a note to your invitation?',
    '¿Añadir una nota a tu invitación?',
    'Einladung mit Nachricht versehen?',
    '招待状にメッセージを追加しますか?',
    'هل تريد إضافة ملاحظة إلى دعوتك؟',
  ],
  inviteTo: [
    'Personalise your invitation to {}',
    'Personaliza tu invitación a {}',
    'Gestalten Sie die Einladung an {} persönlich',
    '{}さんへの招待状をカスタマイズ',
    'خصّص دعوتك إلى {}',
  ],
  addNote: ['Add a note', 'Añadir una nota', 'Nachricht hinzufügen', 'メモを追加', 'إضافة ملاحظة'],
  withoutNote: [
    'Send without a note',
    'Enviar sin nota',
    'Ohne Nachricht senden',
    'メモなしで送信',
    'إرسال بدون ملاحظة',
  ],
  cancel: ['Cancel', 'Cancelar', 'Abbrechen', 'キャンセル', 'إلغاء'],
  birthday: [
    '{} has a birthday today',
    'Hoy es el cumpleaños de {}',
    '{} hat heute Geburtstag',
    '今日は{}さんの誕生日です',
    'اليوم عيد ميلاد {}',
  ],
  happyBirthday: [
    'Happy birthday! 🎂',
    '¡Feliz cumpleaños! 🎂',
    'Alles Gute zum Geburtstag! 🎂',
    'お誕生日おめでとうございます! 🎂',
    'عيد ميلاد سعيد! 🎂',
  ],
  mayKnow: [
    'People you may know',
    'Personas que quizá conozcas',
    'Personen, die Sie kennen könnten',
    '知り合いかも',
    'أشخاص قد تعرفهم',
  ],
  more: ['… more', '… más', '… mehr', '…もっと見る', '… المزيد'],
  feedPost: ['Feed post', 'Publicación del feed', 'Feed-Beitrag', 'フィードの投稿', 'منشور'],
  activity: ['Activity', 'Actividad', 'Aktivitäten', 'アクティビティ', 'النشاط'],
  contactInfo: ['Contact info', 'Información de contacto', 'Kontaktinfo', '連絡先情報', 'معلومات الاتصال'],
} satisfies Record<string, [en: string, es: string, de: string, ja: string, ar: string]>;

export type Label = keyof typeof words;

const column = (['en', 'es', 'de', 'ja', 'ar'] as UiLanguage[]).indexOf(options.ui);

/** What a control says in the page's language, with a name where one belongs. */
export function say(label: Label, name = ''): string {
  return words[label][column]!.replace('{}', name);
}

/** The same with the name as an element: what stands before it and after it. */
export function around(label: Label): [before: string, after: string] {
  const [before = '', after = ''] = words[label][column]!.split('{}');
  return [before, after];
}
