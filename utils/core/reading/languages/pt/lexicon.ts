/** `kk`, `kkk` and so on: laughter has as many letters as one likes. */
const laughs = Array.from({ length: 38 }, (_, more) => 'k'.repeat(more + 2)).join(' ');

/** Classes of Portuguese words, for phrases to name as `<class>`. */
export const lexicon: Record<string, string> = {
  our: 'meu minha meus minhas nosso nossa nossos nossas',
  your: 'seu sua seus suas teu tua teus tuas vosso vossa vossos vossas',
  you: 'te lhe lhes vos você vocês ti tu',
  art: 'o a os as um uma uns umas',
  at: 'em no na nos nas num numa',
  of: 'de do da dos das sobre',
  this: 'este esta estes estas esse essa esses essas isto isso',
  folks: 'gente galera pessoal malta amigos amigas meninas turma colegas povo vizinhos',
  laugh: `${laughs} haha hahaha hahahaha hahah ahah ahaha ahahah ahahaha ahahahah hehe hehehe heheh rs rsrs rsrsrs huahua hauhau uhauha ahuahu ksksks`,
  when: 'amanhã hoje logo segunda terça quarta quinta sexta sábado sabado domingo já semana noite tarde manhã até daqui depois assim quando mês ainda agora',
  kin: 'mãe pai avó avô vó vô irmão irmã filho filha marido mulher esposa namorado namorada tio tia primo prima sobrinho sobrinha cunhado sogra genro vizinho vizinha cão cachorro cachorra gato gata chefe filhos pais netos neto neta família cabelo vida colega amiga amigo',

  /** To do something for somebody: first person now, first person later, infinitive. */
  give: 'mando envio passo aviso ligo chamo apresento devolvo respondo digo conto mostro explico levo trago entrego empresto ajudo busco pago dou deixo escrevo encaminho reencaminho retorno confirmo falo indico coloco ponho incluo adiciono trato arranjo faço resolvo marco consigo guardo separo reservo compartilho partilho ensino informo procuro espero acompanho pego cubro reembolso inscrevo cadastro arrumo dedico',
  giving:
    'mandarei enviarei passarei avisarei ligarei apresentarei devolverei responderei direi mostrarei explicarei levarei trarei entregarei ajudarei escreverei encaminharei confirmarei incluirei farei resolverei darei publicarei partilharei compartilharei contactarei verificarei tratarei publicarei corrigirei levarei enviaremos avisaremos responderemos retornaremos publicaremos corrigiremos entraremos contactaremos retornarei voltarei',
  togive:
    'mandar enviar passar avisar ligar chamar apresentar devolver responder mostrar explicar levar trazer entregar emprestar ajudar buscar pagar dar deixar escrever encaminhar reencaminhar retornar confirmar falar indicar colocar pôr por incluir adicionar tratar arranjar fazer resolver marcar conseguir guardar separar reservar compartilhar partilhar ensinar informar procurar perguntar verificar pedir ver checar digitalizar scanear atualizar corrigir publicar postar subir abrir organizar preparar montar consultar averiguar',
  do: 'abro envio mando trago levo publico subo faço resolvo corrijo respondo verifico confirmo testo ligo passo busco deixo apresento aviso escrevo partilho compartilho devolvo trato pergunto marco reviso revejo leio olho posto atualizo preparo vejo falo peço',
  act: 'mando envio trago levo passo busco deixo ligo aviso respondo devolvo publico posto subo corrijo reviso revejo escrevo digitalizo imprimo traduzo apresento encaminho confirmo verifico resolvo trato arranjo volto apareço empresto divulgo compartilho atualizo arrumo conserto monto termino pego testo comento acrescento corto pago cozinho gravo junto levanto coloco ponho marco reservo guardo separo cuido explico preparo incluo adiciono transcrevo desenho pinto imprimo scaneio',
  tosurely:
    'mandar enviar avisar responder perguntar apresentar devolver encaminhar compartilhar incluir adicionar corrigir confirmar verificar averiguar tratar separar reservar repassar reencaminhar',
  wegive:
    'avisamos enviamos mandamos respondemos ligamos entregamos levamos devolvemos contactamos entramos retornamos confirmamos publicamos',

  /** Verbs of advice at the opening of a sentence. */
  advise:
    'tenta tente tentem usa use usem põe ponha ponham pôe coloca coloque coloquem tira tire tirem troca troque vê veja vejam confere confira confiram verifica verifique verifiquem experimenta experimente experimentem clica clique abre abra abram fecha feche liga ligue desliga desligue reinicia reinicie instala instale desinstala desinstale baixa roda rode copia copie cola cole apaga apague exporta exporte importa importe cria crie muda mude altera altere escolhe escolha pesquisa pesquise pede peça peçam pergunta pergunte perguntem fale manda mande leva leve levem deixa deixe guarda guarde guardem espera espere evita evite evitem lê leia leiam anota anote lembra começa comece corta junta junte puxa puxe acrescenta acrescente soma some divide divida multiplica hidrata lava lave limpa limpe seca seque segura segure aperta aperte sobe desce avisa avise avisem escreve escreva define defina seleciona selecione ativa ative desativa desative atualiza atualize adiciona adicione remove remova compila cita cite foge fuja coma bebe beba dorme durma descansa descanse respira respire procure tenham tenha experimentem olha olhe vá faz faça façam volte reclama reclame cobre anexa anexe envia envie entra entre passa passe cancela cancele pega pegue mistura misture bata rega regue coze tempera congela descongela aguarda aguarde considera considere compara compare marque aproveita abaixa aumenta aumente reduz reduza mantém mantenha repete repita diz diga dê dá responde responda registra registre regista imprime imprima',
  /** Imperatives that are no other form of a common verb, wherever they stand. */
  urge: 'tente tentem coloque verifique experimente clique evite evitem reinicie instale confira confiram pergunte ponha guarde aumente reduza considere selecione',
  topics:
    'útil úteis excelente ótimo ótima bom boa bons boas interessante interessantes prático prática completo completa maravilhoso incrível fundamental essencial imperdível fantástico fantástica',
  resource:
    'artigo artigos texto textos guia guias lista listas tutorial tutoriais livro livros vídeo vídeos site sites ferramenta ferramentas app planilha folha modelo modelos template mapa mapas curso cursos podcast canal material materiais recurso recursos manual cartilha resumo resumos dicas dica exercícios slides calculadora biblioteca leitura reportagem matéria aula aulas documentação thread fio receita passo ideia ideias',
  /** What people make and show. */
  work: 'livro ebook blog post posts artigo texto coluna crónica crônica vídeo vídeos vlog podcast episódio música canção single álbum ep disco clipe videoclipe clip mixtape app apps aplicativo aplicação jogo game curso cursos newsletter canal página loja lojinha site website portfólio webinar workshop oficina evento palestra live stream show concerto peça espetáculo exposição produto produtos plataforma ferramenta serviço serviços empresa agência startup negócio projeto projecto campanha conto romance poema poemas zine quadrinho arte artes ilustração ilustrações desenho desenhos fotos coleção colecção catálogo cardápio instagram youtube tiktok facebook twitch grupo comunidade mentoria consultoria treinamento formação turma espaço ateliê estúdio restaurante oferta promoção entrevista documentário filme curta novela série plugin extensão versão lançamento relatório estudo marca rádio programa servidor cover entrevista trilha turmas aulas oficinas queijaria padaria confeitaria clínica escritório equipe equipa solução metodologia método conteúdo reportagem matéria novidade novidades',
  fresh: 'novo nova novos novas primeiro primeira último última próximo próxima mais segundo segunda terceiro terceira',
  made: 'lancei lançamos publiquei publicamos publicámos criei criamos criámos gravei gravamos gravámos escrevi escrevemos fiz fizemos abri abrimos estreei desenvolvi desenvolvemos produzi compus desenhei pintei montei inaugurei inauguramos postei subi',
  meeting:
    'call chamada conversa reunião demo demonstração café visita consulta sessão diagnóstico videochamada apresentação horário papo avaliação',
  praise:
    'bom boa ótimo ótima excelente incrível maravilhoso maravilhosa lindo linda genial brilhante fantástico fantástica espetacular sensacional claro clara inspirador inspiradora impecável primor perfeito perfeita melhor cuidadoso cuidadosa',
  deed: 'texto artigo thread fio trabalho projeto projecto aula palestra apresentação explicação resposta capítulo livro vídeo fala ideia análise resumo dica dicas pergunta revisão comentário comentários post conselho conselhos guia tutorial sugestão reportagem matéria pesquisa TCC tese tcc intervenção conversa paciência ajuda apoio cuidado exemplo gesto entrevista atendimento',
  role: 'desenvolvedor desenvolvedora dev devs programador programadora programadores designer designers engenheiro engenheira enfermeiro enfermeira professor professora professores cozinheiro cozinheira padeiro motorista motoristas garçom garçonete vendedor vendedora vendedores auxiliar assistente assistentes analista técnico técnica estagiário estagiária estagiários voluntário voluntária voluntários voluntárias ilustrador ilustradora redator redatora revisor revisora tradutor tradutora tradutores recepcionista atendente secretária secretário gerente coordenador coordenadora pedreiro pedreiros eletricista electricista pintor costureira babá cuidador cuidadora explicador explicadora formador formadora formadores monitor monitores monitora empregado empregada operador operadora operadores chef copeiro barista sócio sócia cofundador cofundadora editor editora músico músicos baterista vocalista baixista guitarrista ator atriz atores arquivista bibliotecário bibliotecária fisioterapeuta psicólogo psicóloga médico médica farmacêutico farmacêutica consultor consultora consultores freelancer freela moderador moderadores staff colaborador colaboradora colaboradores talentos profissional profissionais entregador mecânico soldador jardineiro barbeiro cabeleireiro cabeleireira manicure contabilista contador contadora administrativo administrativa comercial repositor camareira faxineira diarista doméstica gestor gestora arquiteto arquiteta fotógrafo fotógrafa animador animadora',
  job: 'emprego trabalho vaga vagas recolocação oportunidade oportunidades estágio serviço bico bicos freela freelas clientes colocação part',
  money:
    'vaquinha vakinha catarse crowdfunding donativo donativos doação doações doe doar contribuir contribua pix mbway iban kickstarter apoia patrocínio patrocinador patrocinadores angariar angariação arrecadar arrecadando rifa rifas mecenas',
  question: 'que qual quais quem como onde quando quanto quantos quanta quantas porque',
};
