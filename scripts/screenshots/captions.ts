import type { Language } from '../../utils/core/language.ts';

/** What each store picture says above what it shows. */
export const captions = {
  ask: {
    en: 'Before you write: how can you help them?',
    es: 'Antes de escribir: ¿cómo puedes ayudar?',
    de: 'Bevor du schreibst: Wie kannst du helfen?',
    fr: 'Avant d’écrire : comment peux-tu aider ?',
    pt: 'Antes de escrever: como você pode ajudar?',
    ar: 'قبل أن تكتب: كيف يمكنك أن تساعد؟',
  },
  read: {
    en: 'Does it serve or sell? And why. Read on your device.',
    es: '¿Ayuda o vende? Y por qué. Leído en tu dispositivo.',
    de: 'Hilft es oder verkauft es? Und warum. Gelesen auf deinem Gerät.',
    fr: 'Rendre service ou vendre ? Et pourquoi. Lu sur ton appareil.',
    pt: 'Ajuda ou vende? E por quê. Lido no seu aparelho.',
    ar: 'أهي مساعدة أم بيع؟ ولماذا. يُقرأ على جهازك.',
  },
  balance: {
    en: 'Your balance, understood in a second.',
    es: 'Tu balance, de un vistazo.',
    de: 'Deine Bilanz auf einen Blick.',
    fr: 'Ton équilibre, en un coup d’œil.',
    pt: 'Seu equilíbrio, num relance.',
    ar: 'ميزانك في لمحة.',
  },
  weeks: {
    en: 'Weeks and months, in pictures and in plain words.',
    es: 'Semanas y meses, en imágenes y en palabras.',
    de: 'Wochen und Monate, in Bildern und in Worten.',
    fr: 'Des semaines et des mois, en images et en mots.',
    pt: 'Semanas e meses, em imagens e em palavras.',
    ar: 'أسابيع وأشهر، بالصور وبكلمات واضحة.',
  },
  yours: {
    en: 'Nothing leaves your device. No account, no server.',
    es: 'Nada sale de tu dispositivo. Sin cuenta, sin servidor.',
    de: 'Nichts verlässt dein Gerät. Kein Konto, kein Server.',
    fr: 'Rien ne quitte ton appareil. Ni compte, ni serveur.',
    pt: 'Nada sai do seu aparelho. Sem conta, sem servidor.',
    ar: 'لا شيء يغادر جهازك. لا حساب ولا خادوم.',
  },
} satisfies Record<string, Record<Language, string>>;

/** Something kind to write, which reads as serving in each language that is read. */
export const drafts: Record<Language, string> = {
  en: 'Happy to help: I have room for three seedlings, and Tom will drive. I will bring you the pots back.',
  es: 'Te ayudo encantada: tengo sitio para tres plantas y Tom conduce. Te devuelvo las macetas.',
  de: 'Ich helfe dir gern: Ich habe Platz für drei Pflanzen, und Tom fährt. Die Töpfe bringe ich dir zurück.',
  fr: 'Je t’aide volontiers : j’ai de la place pour trois plants, et Tom conduit. Je te rapporte les pots.',
  pt: 'Ajudo com prazer: tenho espaço para três mudas, e o Tom dirige. Eu te devolvo os vasos.',
  ar: 'Happy to help: I have room for three seedlings, and Tom will drive. I will bring you the pots back.',
};
