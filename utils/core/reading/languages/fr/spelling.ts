import type { Spelling } from '../rules.ts';

/** How people write in a hurry, spelled out. Only what cannot be another French word. */
const hurried: Record<string, string> = {
  svp: 's il vous plaît',
  stp: 's il te plaît',
  qqn: 'quelqu un',
  qqun: 'quelqu un',
  quelquun: 'quelqu un',
  qqch: 'quelque chose',
  qqchose: 'quelque chose',
  qq: 'quelque',
  qques: 'quelques',
  bcp: 'beaucoup',
  tjs: 'toujours',
  tjr: 'toujours',
  tjrs: 'toujours',
  pcq: 'parce que',
  pck: 'parce que',
  parceque: 'parce que',
  pkoi: 'pourquoi',
  pk: 'pourquoi',
  rdv: 'rendez vous',
  dispo: 'disponible',
  dispos: 'disponibles',
  bjr: 'bonjour',
  bsr: 'bonsoir',
  slt: 'salut',
  cc: 'coucou',
  mercii: 'merci',
  mrc: 'merci',
  dsl: 'désolé',
  jsp: 'je sais pas',
  jpp: 'je peux plus',
  jsuis: 'je suis',
  chui: 'je suis',
  chuis: 'je suis',
  jpeux: 'je peux',
  jveux: 'je veux',
  jsais: 'je sais',
  jcherche: 'je cherche',
  jvais: 'je vais',
  jte: 'je te',
  jai: 'j ai',
  jaurais: 'j aurais',
  jaimerais: 'j aimerais',
  jespère: 'j espère',
  jpense: 'je pense',
  jcrois: 'je crois',
  jtm: 'je t aime',
  chais: 'je sais',
  cmt: 'comment',
  koi: 'quoi',
  ptet: 'peut être',
  ptêt: 'peut être',
  ptetre: 'peut être',
  stv: 'si tu veux',
  tkt: 't inquiète pas',
  tqt: 't inquiète pas',
  mtn: 'maintenant',
  jms: 'jamais',
  dcp: 'du coup',
  tlm: 'tout le monde',
  ttes: 'toutes',
  lgtps: 'longtemps',
  ptn: 'putain',
  ct: 'c était',
  cest: 'c est',
  cetait: 'c était',
  cétait: 'c était',
  ya: 'y a',
  aujourdhui: "aujourd'hui",
  auj: "aujourd'hui",
  ajd: "aujourd'hui",
  ajrd: "aujourd'hui",
  ms: 'mais',
  pr: 'pour',
  ds: 'dans',
  ns: 'nous',
  tt: 'tout',
  pb: 'problème',
  pbs: 'problèmes',
  msg: 'message',
  msgs: 'messages',
  mn: 'minutes',
  min: 'minutes',
  retweeter: 'rt',
  retweetez: 'rt',
  retweet: 'rt',
  rts: 'rt',
};

/** Words whose accents people leave out, where what is left is no other word. */
const accented = `ça très voilà déjà même être après près réponse réponses problème problèmes idée idées numéro équipe
  écrire écris écrivez école événement épisode éditeur étude études étudiant étudiante étudiants créneau échange échanger
  réserver réservez réserve réservation réservations réunion réseau présente présenter présentez présentons présentation
  dédicace début découvrez découvrir découvre découverte téléchargez télécharger téléchargement téléchargeable vidéo vidéos
  chaîne boîte intéresse intéressée intéresser intéressant dernière dernières première premières nouveauté
  nouveautés spécial spéciale médical général précis précise bénévole bénévoles bénévolat développeur développeuse
  ingénieur célibataire pétition solidarité fête fêter tête plutôt bientôt tôt hôte prêt prête prêts
  rêve problématique sécurité célèbre génial géniale générale merci lâche évite évitez éviter vérifie vérifiez vérifier
  récupère récupérer désinstalle désinstaller télécharge réessaie réessayez redémarre redémarrez redémarrer
  préfère préférez préférence complète complet expérience expériences métier conférence référence références
  stratégie matériel intérim rémunération période société université bibliothèque médiathèque théâtre
  cinéma félicitations fière désolé désolée désolés malgré élève élèves règle règles modèle modèles système collègue collègues
  clé clés câble hôpital forêt dépôt août décembre février prépare préparer hésite hésitez hésiter détail détails
  gère gérer gérez rédiger rédaction créer création créations crée grâce âme connaît connaîtrait plaît
  diplômée répondre répondez réponds répond répondants sincères père mère frère enquête `;

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

const everyday: Record<string, string> = {};
for (const word of accented.split(/\s+/)) if (bare(word) !== word) everyday[bare(word)] = word;
Object.assign(everyday, hurried);

/** After a `t'` these can only be what `tu` does: "t'as essayé ?". */
const yours = new Set('as es avais étais aurais auras seras serais arrives essaies essayes utilises'.split(' '));

/** What stands before an apostrophe where a vowel is dropped. */
const elided = new Set('l d j jt m t s n c y qu jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' '));

function parts(word: string): readonly string[] | undefined {
  const apostrophe = word.indexOf("'");
  const stem = word.slice(0, apostrophe);
  if (!elided.has(stem)) return undefined;
  const rest = word.slice(apostrophe + 1);
  if (stem === 't' && yours.has(rest)) return ['tu', rest];
  const more = rest.includes("'") ? parts(rest) : undefined;
  return [...(stem === 'jt' ? ['j', 't'] : [stem]), ...(more ?? [everyday[rest] ?? rest])];
}

export const spelling: Spelling = { everyday, parts };
