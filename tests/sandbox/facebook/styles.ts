/** Readable here, hashed on the page: the site's class names mean nothing and change with each release. */
const sheet = `
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f4; color: #1c2025; font: 15px/1.4 system-ui, sans-serif; }
a { color: inherit; text-decoration: none; } a:hover { text-decoration: underline; }
h1, h2, h3, h4, h5, p { margin: 0; font-size: inherit; }
.bar { position: sticky; top: 0; z-index: 5; display: flex; gap: 16px; align-items: center; padding: 8px 16px; background: #fff; border-block-end: 1px solid #d5dbe1; }
.mark { inline-size: 36px; block-size: 36px; border-radius: 12px; background: #2f7f79; color: #fff; display: grid; place-items: center; font-weight: 700; }
.find { border: 0; border-radius: 18px; background: #eef1f4; padding: 8px 14px; inline-size: 220px; font: inherit; }
.columns { display: grid; grid-template-columns: minmax(0, 240px) minmax(0, 600px) minmax(0, 240px); justify-content: center; gap: 24px; padding: 20px 16px 120px; }
.side { display: grid; gap: 6px; align-content: start; position: sticky; top: 72px; align-self: start; }
.entry { display: flex; gap: 10px; align-items: center; padding: 6px; border-radius: 8px; inline-size: 100%; }
.entry:hover { background: #e2e7ec; }
.card { background: #fff; border-radius: 12px; box-shadow: 0 1px 2px #0002; margin-block-end: 16px; padding-block: 12px 4px; }
.head { display: flex; gap: 10px; padding-inline: 16px; align-items: start; }
.grow { flex: 1; min-inline-size: 0; }
.name { font-weight: 600; }
.quiet { color: #5f6872; font-size: 13px; }
.text { padding: 8px 16px; overflow-wrap: anywhere; }
.embed { border: 1px solid #d5dbe1; border-radius: 10px; margin: 4px 16px 8px; padding-block: 10px; }
.link { background: #eef1f4; padding: 12px 16px; display: block; }
.row { display: flex; border-block: 1px solid #e2e7ec; margin: 4px 16px; padding-block: 4px; }
.cell { flex: 1; display: flex; position: relative; }
.act { flex: 1; text-align: center; padding: 6px; border-radius: 8px; color: #5f6872; font-weight: 600; }
.act:hover, .small:hover { background: #eef1f4; }
.on { color: #2f7f79; }
.veiled { position: absolute; inset-inline-end: 0; inline-size: 1px; block-size: 1px; overflow: hidden; }
.thread { padding: 4px 16px; }
.replies { margin-inline-start: 44px; padding: 0; }
.remark { display: flex; gap: 8px; margin-block: 4px; }
.bubble { background: #eef1f4; border-radius: 16px; padding: 6px 12px; inline-size: fit-content; overflow-wrap: anywhere; }
.tools { display: flex; gap: 12px; padding: 2px 12px; margin: 0; list-style: none; font-size: 13px; color: #5f6872; font-weight: 600; }
.form { display: flex; gap: 8px; padding: 6px 16px 10px; align-items: end; }
.field { position: relative; flex: 1; min-inline-size: 0; background: #eef1f4; border-radius: 18px; padding: 8px 12px; display: flex; gap: 6px; align-items: end; }
.edit { position: relative; flex: 1; min-inline-size: 0; }
.box { outline: 0; min-block-size: 21px; white-space: pre-wrap; overflow-wrap: anywhere; position: relative; z-index: 1; }
.hint { position: absolute; inset-block-start: 0; inset-inline-start: 0; color: #6f7881; pointer-events: none; white-space: nowrap; overflow: hidden; max-inline-size: 100%; }
.icons { display: flex; gap: 6px; margin: 0; padding: 0; list-style: none; }
.small { border-radius: 8px; padding: 2px 6px; color: #5f6872; cursor: pointer; }
h4 [role='button'], h3 [role='button'], h2 [role='button'] { display: inline-block; }
.tools .cell { flex: none; }
.send { color: #2f7f79; font-weight: 700; padding: 2px 6px; cursor: pointer; }
[aria-disabled='true'] { opacity: .4; cursor: default; }
[role='button'] { cursor: pointer; user-select: none; }
.picks { position: absolute; inset-inline-start: 12px; inset-block-end: 100%; background: #fff; border-radius: 8px; box-shadow: 0 2px 12px #0003; padding: 4px; z-index: 9; }
.face { flex: none; border-radius: 50%; }
.menu { display: flex; gap: 4px; color: #5f6872; }
.veil { position: fixed; inset: 0; z-index: 20; background: #f3f5f7cc; display: grid; place-items: center; }
.dialog { background: #fff; border-radius: 12px; box-shadow: 0 8px 32px #0004; inline-size: min(560px, 94vw); max-block-size: 90vh; display: flex; flex-direction: column; overflow: hidden; }
.title { display: flex; justify-content: space-between; padding: 12px 16px; border-block-end: 1px solid #d5dbe1; font-weight: 700; }
.scroll { overflow: auto; min-block-size: 0; padding-block-start: 10px; }
.area { padding: 16px; min-block-size: 120px; }
.foot { padding: 12px 16px; display: flex; gap: 12px; justify-content: end; }
.main-button { background: #2f7f79; color: #fff; border-radius: 8px; padding: 8px 18px; font-weight: 600; text-align: center; }
.plain-button { background: #e2e7ec; border-radius: 8px; padding: 8px 18px; font-weight: 600; text-align: center; }
.viewer { position: fixed; inset: 0; z-index: 20; background: #101417; display: grid; grid-template-columns: 1fr 360px; }
.picture { display: grid; place-items: center; font-size: 64px; color: #fff; background: linear-gradient(160deg, #2b4a52, #d59a5b); }
.aside { background: #fff; overflow: auto; padding-block-start: 12px; }
.tabs { position: fixed; inset-block-end: 0; inset-inline-end: 80px; z-index: 30; display: flex; gap: 12px; align-items: end; }
.chat { inline-size: 320px; block-size: 400px; background: #fff; border-radius: 10px 10px 0 0; box-shadow: 0 2px 16px #0004; display: flex; flex-direction: column; }
.chat-head { display: flex; align-items: center; justify-content: space-between; padding: 8px 10px; border-block-end: 1px solid #d5dbe1; }
.log { flex: 1; overflow: auto; padding: 10px; display: flex; flex-direction: column; gap: 6px; }
.mine { align-self: end; background: #2f7f79; color: #fff; }
.keys { display: flex; gap: 6px; align-items: end; padding: 8px; }
.page { display: grid; grid-template-columns: 300px 1fr; block-size: calc(100vh - 57px); background: #fff; }
.list { border-inline-end: 1px solid #d5dbe1; padding: 12px; overflow: auto; }
.talk { display: flex; flex-direction: column; min-block-size: 0; }
.profile { max-inline-size: 680px; margin: 20px auto 120px; }
.cover { block-size: 140px; border-radius: 12px 12px 0 0; background: linear-gradient(120deg, #7fb3a8, #e4c28f); margin-block: -12px 12px; }
.big { font-size: 26px; font-weight: 700; }
.wrap { display: flex; gap: 8px; padding: 10px 16px; flex-wrap: wrap; align-items: center; }
.toast { position: fixed; inset-block-end: 20px; inset-inline-start: 20px; z-index: 40; background: #b3261e; color: #fff; padding: 10px 16px; border-radius: 8px; }
`;

function hash(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 2176782336;
  return `x${sum.toString(36).padStart(6, '0')}`;
}

/** The class names of the page for readable ones. */
export function look(names: string): string {
  return names.split(' ').map(hash).join(' ');
}

/** Puts the style sheet into the page. */
export function addStyles(): void {
  const style = document.createElement('style');
  style.textContent = sheet.replace(/\.([a-z][a-z-]*)(?=[\s.:,{])/g, (_, name: string) => `.${hash(name)}`);
  document.head.append(style);
}
