/**
 * Words that fill every longer text of a language and (nearly) none of the others': small words first, then what people
 * write of most. Languages that are not read are
 * here too, to be told from those that are.
 */
export const smallWords: Record<string, string> = {
  en: `the and of to is are was were be been being you your yours i my mine we our they their them he she his her it its
    this that these those what which who when where how why do does did not have has had will would can could should
    may might must with from for at by about into out up down over if but or because so than then there here just
    very really too also only more most some any all no yes please thanks thank hello hey hi good great nice love
    like want need know think make get got go see look one new time today tomorrow day work people help let us me am
    hiring on in as an now back well week best sure sorry never always every much many still after before welcome
    congratulations happy birthday awesome amazing cool wow lol haha nope yep yeah interesting beautiful check join
    follow try use read watch free first last next i'll it's i'm i've don't ask i'd anyone off send looking come put
    tell since we're open take old same there's you're can't say that's pay write each give call until left someone
    small both post bring says anything ok thing school own talk half tonight again something under nobody made book
    home asked we've two years year days three month kids weeks night through sunday somebody needs you'd months
    nothing hour keep sign right other room paid number monday leave isn't him going hours said you've everyone fine
    without done thursday short morning goes went saturday doesn't takes anybody lost dear took form even used
    answer whole told wants letter gets works everything moved we'll ours doing they're what's better around you'll
    hear wanted ones third saw tuesday card wrote she's away door company he's buy price near needed yrs little
    order ever asking water else cut dog gone who's wrong drop desk things twice found library offer apply round
    reading lunch pick here's walk meet students five spare comes dad between mostly english we'd far within already
    started evening wait teacher address thought late while closed finally worth summer nine running move called
    stay friends working street floor contract won't gave mum kitchen words below looks shows quick everybody
    comments behind they've experience didn't council worked together yet fee stuff area enough rent moving trying
    friend feel tried nights sit coming fixed hope alone sounds close few mins makes cost runs rather head signed
    selling numbers who'd thinking insurance sheet another january lift exactly written whoever lovely kid unpaid
    wife teachers touch finished knows sister starts costs ago changed survey getting building hit whatever sold eat
    county yourself evenings tax instead maybe july confirms reports votes`,
  es: `el la los las un una unos unas de del y que en es son por para con no se lo al como más pero su sus le les ya o este
    esta esto muy mi mis me te tu si sí hay cuando donde quién qué cómo está están ser soy hola gracias buenos días
    hoy todo todos nos sin dos yo años alguien desde tengo eso he aquí ha antes mañana nada solo hace hasta tres
    estoy año día puede falta tiene cada va buenas porque algo también nadie llevo así sale vez otra mismo tienes mí
    ni minutos después ese trabajo quien noche horas ahora puedo pide hacer siempre sea igual busco gratis nuestra
    somos primera dice tenemos nuevo nueva han ahí vale agua paso ayer sé tú zona estamos cualquier otro primero
    aunque uno nombre menos nosotros voy equipo mucho tardes primer gustaría alguna hago hemos puedes luego dejo
    mejor lleva mira personas cuatro pasado quieres pasa buscamos correo nuestro media quiero jueves lunes viernes
    cuenta martes fue experiencia casi hecho versión libro puesto viene esa hablar prueba datos necesito proyecto
    plazo sigue algún plaza pues cosa creo artículo cambio bueno enlace pasó marzo línea verdad clase escribo tienen
    pregunta buen abierto tienda hilo ayuda faltan pone madre necesita cosas fuera hice sirve interesa miércoles
    enero verano gusta tiempo charla presupuesto quedan poner pasar mensaje viaje inglés cuento veces taller junio
    hacen todavía saludo hoja doy quiere familia sitio teléfono diez según llama haciendo ojo mitad dónde escribir
    preguntas medio cuesta persona mío noches archivo pueblo haya dicen misma cierra precio necesitamos septiembre
    hijo dijo abierta barrio envío niños cuanto cambiar podéis punto hacemos quería español puerta servicio julio
    llega llevar octubre veo buena él directo ayuntamiento quiera estaba factura inscripción alguno formulario
    empieza cuánto tarjeta tenéis pueden salió informe piden foro llevamos había pongo vuelve familias llamo móvil
    estudio comunidad historia vecinos decir licencia dinero plazas mía entradas vuelta quieren guía bajo encuesta
    nivel asociación hermano esté salen poco salir orden tabla jaja pregunto sola pequeña encima llamada hermana
    ejemplo cuál acuerdo eres mientras entero llamar vaya acá colegio aún noviembre entonces dejar abajo aparte
    españa primeros clave sueldo dicho pueda encuentro oferta conozco cambia perdón muchas llegar escribe hizo
    llevan preguntar ella comentarios recién reunión anoche febrero memoria propia escuela regalo ciudad alumnos
    interesados padres allí cocina cumple trabajar demás ellos diciembre quedo ocho quedó cámara tarda hueco clases
    adjunto dejado llegó agencia solicitud cole diferencia viejo volver soporte saludos vídeo desarrollador vacante
    puestos ofrezco`,
  de: `der die das ein eine einen einem einer und dass in ist sind für von mit nicht sich zu auf den dem des im am wie mehr
    aber oder ich du er sie es wir ihr mein meine dein euch uns auch noch nur schon wenn wer wo was hat habe haben
    wird werden danke hallo sehr gut bitte bei mir an ab nach mal jetzt hier kann heute bis mich man über zum dann
    hab als aus bin dir seit alle beim unser war gibt wieder gern vor jemand muss geht ja suche vom zur steht unter
    ohne morgen woche kommt alles jahr wochen immer jahren gestern hast tag unsere suchen dich würde einfach neue
    seite ihnen frei herr gerade nichts doch falls keine liebe machen zeit ersten viel genau sucht liegt stunden
    soll fragen erst dafür danach können gemacht ihre sein frage also monat weiß neu gibts melden etwas welche läuft
    meinem kein weil statt dazu waren guten sonst jeden tage zwei drei uhr frau leute jahre kannst ende raum meiner
    thema ob abend braucht minuten samstag darf alte deine kinder hätte vielleicht raus sagen neuen zusammen stelle
    sagt macht unserer freuen vorher einmal schreib weg gleich gesucht freitag fürs meinen kennt jemanden märz
    weiter eigentlich warum wurde durch reicht jeder nächste wegen damit gesehen kostet gute findet sonntag
    schreiben wirklich unserem hatte davon besser ganz wann geben gesagt viele montag möchte fehlt anmeldung kurz
    dabei alten lassen könnte nehmen mach sag habt paar wäre gefragt sofort gibt's kommen lust bekommen gerne
    letzten leider stunde lieber neues zurück bist fehler stehen erste gehen richtig monate laut nein direkt schau
    wollte vorstellen arbeiten vorbei fertig wochenende lange zehn brauchen grüße nix selber tagen platz geld ihn
    selbst drin liegen unseren stück gilt sobald teil allen schreibt freue geworden schick sehen kostenlos damals
    haus reden schicken willst brauchst termin karten jedes wen jede kleine abends bescheid hilft vielen anderen
    zwischen letztes fünf wissen arbeit anders schön passt zweite pn sechs fehlen frist oktober juni gruppe dauert
    kunden gleiche zahlen beitrag plätze schicke gar satz denn nacht deutsch donnerstag früh gespräch könnt mittwoch
    hört bekommt laden buch frag rechnung tun zeigen klasse zweiten allem gelesen stimmt offen bewerbung müssen
    lohnt keinen beide fahren bilder stadt helfen unten angebot kam fällt geholfen heißt zuerst büro bleibt kurze
    oben diesem diese antrag möglich artikel trotzdem finden lesen monaten mann wollen egal hinweis kleinen drauf
    geehrte seiten besten formular nochmal geschrieben herbst früher etwa ruf zug bereich entwickler stellenangebot
    neuer biete kurse`,
  fr: `le la les un une des du de et que qui en est sont pour par avec ne pas se au aux comme plus mais son sa ses ce cette
    ces je tu il elle nous vous ils mon ma mes ton on dans sur merci bonjour très bien où quoi c'est j'ai être à ça
    ans deux notre fait depuis suis votre tout cherche moi sans avant chez mois même ici tous quelqu'un faut soir
    rien là vos non dit encore trois jour faire demain demande peut jours matin samedi aussi oui lundi passe après
    dimanche temps dès fois peux trop petit personne avez déjà toujours sous bon reste quand passer jusqu'à ta
    besoin lien peu ont m'a fais voir juste d'un jamais ceux surtout vu mets toi sinon mardi moins leur manque
    comment bonne qu'on monde lui parle petite voilà dire pouvez semaines chaque recherche côté vers vient c'était
    bonsoir n'est mère viens gratuit nouveau marche d'une parler numéro nouvelle donc parents maison ligne semaine
    compte jeudi premier vendredi première salle toute mars carte groupe rue été suite venez n'a veux salut dernier
    juin personnes prends jusqu'au maintenant ouvert enfin qu'il droit reçu j'en toutes nuit donne quel cours passé
    garde regarde dispo travail monsieur alors mercredi vidéo sera avis contre réponse seul prix faites france dis
    nom enfants êtes lire chose puis français demander janvier répond voix écrit journée dessus bureau veut projet
    sais mairie réunion saint appel devant compris dix retour année vraiment svp l'équipe devis aujourd'hui gens
    prend pièce belle dites mieux n'y celui seule frère téléphone heures pendant d'accord jeu lettre marché suffit
    était j'y quelques prochaine chaîne bas sommes l'a offre sujet perdu tient beaucoup février recrute famille coup
    avons sortie cher partage l'ai envoie pensez avait payer connais réseau avoir vrai contrat modèle soirée voici
    ouverte partie avril permis fini moitié pourrait repas région complet bénévoles j'étais n'ai heure voulez autre
    lieu plein d'avoir rentrée commence conseil logiciel facture quartier copie équipe lycée délai mettre propre
    pris premiers plutôt attention courage selon écrivez concours crois entrée d'ici petits l'an vois septembre
    j'aimerais prenez derrière vie madame t'as laisse formation prendre problème souci juillet secteur voit autour
    ferme ouvre fils formulaire gratuite combien rendez changé collègue suivi passez quatre fichier pourquoi changer
    j'avais trouver cherchons doit voiture près aucune plusieurs autres l'école années chers rappel tableau lignes
    boulot dons serait amis vert tête seulement mort octobre aucun vélo partager écrire suivre prise bénévole
    cagnotte sauf élèves inscription refaire développeur poste stage recrutement billet article`,
  pt: `o os as um uma uns umas de do da dos das e que em é são por para com não se ao como mais mas seu sua no na nos nas
    já ou este esta isso muito meu minha me você vocês eu ele ela tem foi está obrigado obrigada olá bom dia hoje
    quem pra só sem aqui até tá alguém anos vou boa pode amanhã agora sou depois quando pro tudo dias nosso lá vi
    vai às dá aí vc ano novo ninguém esse pelo tenho ainda faz conta também pela noite mesmo nossa nem bem faço tô
    estou essa nome há fala preço fazer trabalho pedir precisa fiz chama mãe sim quiser manda lhe ser quer ontem
    dois abre nova vem usa fica queria passo pede deixa melhor eles nunca qualquer primeira segue ter dizer leva
    família fim diz qual fui procura comigo manhã tiver primeiro recebi parabéns mim fora trocar mesma tinha preciso
    falar fez teu ficou pessoal entra passa posso aceita assim levo procuro plano mês oi reais livro duas quinta aos
    sempre sexta coisa escola vaga três saiu água isto linha rua pessoas turma outra volta projeto estão num ajuda
    passou pergunta orçamento disse quero dados artigo quarta erro mensagem versão reunião verdade câmara prazo
    inscrições troca disso quase passar ler chegar acho porta perdi terça feira quanto currículo mudou alunos tabela
    sozinho faltam vagas então direito temos pessoa resposta meus olha conto grátis aberta vezes sair ouvir jogo
    ponto abriu escrever deixar vcs graça vê março li muita puder chave valor chega certo começa pouco senhora
    dinheiro cidade edital deixo achei envio dou caiu tua posto precisar cartão caixa aberto podem direto falo
    processo pé passei comprei conhece inteiro saúde senhor disponível daqui outro formulário equipa taxa acabei
    leitura associação meio ajudar deles desconto ficar pediu relatório abertas crianças apresentar conhecer põe
    senão mão ônibus veio têm cá fico horário numa ligar alguma dúvida meia almoço deus comecei jeito abri janeiro
    chegou chuva experiência segurança edição serviço inscrição ligo mostra alguem mestrado tens arquivo história
    quarto pôr levar precisamos metade seja vizinho demais exatamente baixo mandou contato português curta começar
    jornal conseguiu cima pão acha receita antigo enquanto cabo prova motorista inglês comentários perdeu mudança
    estágio venda guia acesso portfólio casamento irmã custo apoio faculdade exame prédio aceito equipe digam
    cadeira receber quiseres lê filha filho perguntas escrevi bateria episódio assembleia suporte usei conheço
    gostava função revisão voluntários assinatura salário gostaria livros padaria férias bairro saí fatura passado
    desculpa virou quatro testar quadro desenvolvedor cursos palestras compartilhar repasse vídeo galera valeu show`,
  it: `il lo la gli le un una di del della dei delle e che in è sono per con non si al come più ma suo sua ho hai ha mi ti ci
    vi questo questa molto grazie ciao buongiorno perché chi anche io lei noi`,
  nl: `de het een en van dat in is zijn voor met niet zich te op aan als meer maar of ik je jij hij wij jullie mijn ook nog
    wel naar wat wie waar heeft heb dank hallo goed deze dit er bij`,
  sv: `och att det som en ett är för på med av den till inte om jag du han hon vi ni har var från så men eller tack hej
    mycket`,
  tr: `ve bir bu da de için çok ile ne var mı mi ama ben sen biz daha gibi teşekkürler merhaba nasıl olarak`,
  pl: `i w na z się nie do to jest że jak po za ale o czy dla od tak co ja ty dziękuję cześć jestem bardzo`,
  id: `yang dan di ini itu dengan untuk tidak dari ke saya kamu ada akan bisa terima kasih selamat apa kita sudah`,
  tl: `ang ng mga sa na ay po ko mo ka siya hindi lang naman ba kasi salamat`,
};
