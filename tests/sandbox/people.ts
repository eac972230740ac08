import type { UiLanguage } from './scene.ts';

/** Somebody who lives in the sandbox. All of them are invented. */
export interface Citizen {
  /** Also their handle on X and vanity name on LinkedIn and Facebook. */
  id: string;
  name: string;
  /** A member id as sites use in places without a vanity name. */
  number: string;
  headline: string;
}

/** The user of the sandbox. */
export const viewer: Citizen = {
  id: 'sam_rivers',
  name: 'Sam Rivers',
  number: '100000000000001',
  headline: 'Carpenter and listener',
};

export const citizens: Citizen[] = [
  { id: 'ana_prado', name: 'Ana Prado', number: '100000000000002', headline: 'Builds tools for rural clinics' },
  { id: 'benokafor', name: 'Ben Okafor 🌱', number: '100000000000003', headline: 'Soil scientist' },
  { id: 'chiyo-m', name: '宮下 千代', number: '100000000000004', headline: 'Ceramic artist' },
  { id: 'dalia.haddad', name: 'داليا حداد', number: '100000000000005', headline: 'Teacher' },
  { id: 'ewan-brae', name: 'Ewan Brae, PhD', number: '100000000000006', headline: 'Tidal energy' },
  { id: 'fina_costa', name: 'Fina Costa', number: '100000000000007', headline: 'Bakes, organises, repairs' },
];

/** What they write, per language: a question, a request, some news. One entry per post, used in order. */
export const posts: Record<UiLanguage, string[]> = {
  en: [
    'Does anybody know a quiet room for twelve people near the harbour, this Thursday?',
    'Our clinic software finally works offline. Three nurses tested it on a boat today.',
    'I am looking for somebody who can explain grant budgets to a beginner.',
    'The first tomatoes are in. 🍅 Come by if you want some seedlings.',
  ],
  es: [
    '¿Alguien conoce una sala tranquila para doce personas cerca del puerto, este jueves?',
    'Nuestro programa para clínicas por fin funciona sin conexión. Hoy lo probaron tres enfermeras en un barco.',
    'Busco a alguien que explique presupuestos de subvenciones a una principiante.',
    'Ya hay tomates. 🍅 Pasad por aquí si queréis plantones.',
  ],
  de: [
    'Kennt jemand einen ruhigen Raum für zwölf Leute am Hafen, diesen Donnerstag?',
    'Unsere Praxissoftware läuft endlich ohne Netz. Drei Pflegerinnen haben sie heute auf einem Boot getestet.',
    'Ich suche jemanden, der einer Anfängerin Förderbudgets erklärt.',
    'Die ersten Tomaten sind da. 🍅 Kommt vorbei, wenn ihr Setzlinge wollt.',
  ],
  ja: [
    '今週の木曜日、港の近くで十二人が入れる静かな部屋をご存じの方はいませんか。',
    '診療所のソフトがついにオフラインで動きました。今日、三人の看護師が船の上で試しました。',
    '助成金の予算について初心者に説明してくれる人を探しています。',
    '最初のトマトができました。🍅 苗が欲しい方はどうぞ。',
  ],
  ar: [
    'هل يعرف أحد غرفة هادئة لاثني عشر شخصًا قرب الميناء يوم الخميس؟',
    'برنامج العيادة يعمل أخيرًا دون اتصال. جرّبته اليوم ثلاث ممرضات على متن قارب.',
    'أبحث عن شخص يشرح ميزانيات المنح لمبتدئة.',
    'نضجت أول الطماطم. 🍅 مرّوا بنا إن أردتم شتلات.',
  ],
};
