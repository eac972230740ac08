import type { Spelling } from '../rules.ts';
import { plain } from './verbs.ts';

/** How people write in a hurry, spelled out. Only what cannot be another Spanish word. */
const hurried: Record<string, string> = {
  q: 'que',
  k: 'que',
  ke: 'que',
  qe: 'que',
  xq: 'porque',
  pq: 'porque',
  porq: 'porque',
  tb: 'también',
  tmb: 'también',
  tbn: 'también',
  tbién: 'también',
  pa: 'para',
  dnd: 'donde',
  bn: 'bien',
  xfa: 'por favor',
  xfavor: 'por favor',
  porfa: 'por favor',
  porfi: 'por favor',
  porfavor: 'por favor',
  pls: 'por favor',
  plis: 'por favor',
  plz: 'por favor',
  pliss: 'por favor',
  msj: 'mensaje',
  grax: 'gracias',
  grcs: 'gracias',
  graciaas: 'gracias',
  graciass: 'gracias',
  aki: 'aquí',
  toy: 'estoy',
  min: 'minutos',
  mins: 'minutos',
  minutitos: 'minutos',
  hs: 'horas',
  hrs: 'horas',
  uds: 'ustedes',
  vds: 'ustedes',
  ud: 'usted',
  vd: 'usted',
  hv: 'cv',
  curriculum: 'cv',
  currículum: 'cv',
  currículo: 'cv',
  curri: 'cv',
  curris: 'cv',
  cvs: 'cv',
  eur: 'euros',
  euro: 'euros',
  usd: 'dólares',
  retweet: 'rt',
  retuit: 'rt',
  retuitea: 'rt',
  rts: 'rt',
  retweets: 'rt',
  fds: 'finde',
  findes: 'finde',
  profe: 'profesor',
  profes: 'profesores',
  peli: 'película',
  pelis: 'películas',
  felicidades: 'enhorabuena',
  felicitaciones: 'enhorabuena',
};

/** Words that people type without their accents, and that are no other words then. */
const accented = `aquí ahí allí allá acá así además después también según todavía quizás quizá jamás detrás atrás demás algún ningún más días
  día número teléfono artículo artículos página páginas último última últimos últimas próximo próxima próximos próximas
  información versión opinión opiniones atención canción razón sesión reunión conexión solución situación campaña donación
  aportación recomendación invitación suscripción inscripción educación relación posición ocasión colección edición presentación
  tradición sabéis podéis tenéis queréis hacéis creéis recomendáis usáis conocéis necesitáis veis estáis habéis pensáis podés
  tenés querés podría podrías podrían podríais podríamos gustaría gustarían habría tendría tendrías debería deberías deberían
  deberías haría harías quería quisiéramos música película películas capítulo capítulos vídeo vídeos código códigos método
  técnico técnica clínica médico básico económico electrónico electrónica práctico gráfico gráfica fácil difícil útil útiles
  móvil árbol crédito máster título línea líneas gratuito ánimo ánimos envíos envío miércoles sábado sábados compañía asesoría
  teoría categoría librería interés inglés francés corazón ojalá través`;

const everyday: Record<string, string> = { ...hurried };
for (const word of accented.trim().split(/\s+/)) if (plain(word) !== word) everyday[plain(word)] = word;

export const spelling: Spelling = { everyday };
