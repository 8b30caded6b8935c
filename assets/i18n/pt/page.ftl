### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } é consultado como { $ascii }
ask-reverse = { $address } é consultado pelo nome reverso, { $name }
ask-mail = O e-mail para { $name } vai para onde dizem os registros MX; por isso são eles que se consultam.
ask-label = { $label } em um nome corresponde a registros { $type }; por isso são eles que se consultam.
ask-meant = Você quis dizer { $name }?
ask-type-instead = Consultar { $type } em vez disso
ask-resolver = Perguntar a { $provider } em vez disso
link-unknown = A página não pode fazer nada com estas palavras no link: { $words }. Ela as ignora e segue o resto.

## Verdict
state-insecure = Não protegido
state-bogus = Inválido
state-indeterminate = Indeterminado
verdict-secure-denied = Seguro: { $name } não tem registros { $type }, e isso está provado.
verdict-secure-nobody = Seguro: { $name } não existe, e isso está provado.
verdict-insecure = Não protegido (insecure): { $name } não está assinado, e isso está provado.
verdict-insecure-nobody = Não protegido (insecure): a zona-mãe diz que { $name } não existe, mas não consegue provar isso aqui.
verdict-insecure-open = Não protegido (insecure): as assinaturas que podem ser conferidas aqui não cobrem toda a resposta sobre { $name }; pelas regras, não há nada rompido.
verdict-bogus = Inválido (bogus): um elo da cadeia que deveria provar { $name } não confere.
verdict-indeterminate = Indeterminado: algo necessário para conferir { $name } não chegou, ou não pode ser lido aqui.
verdict-stopped = Indeterminado: conferir { $name } exige mais trabalho do que esta página assume, então ela parou.

## The verdict at a glance
card-secure = Seguro: { $name } { $type } é { $values }.
card-more = { $values } e mais { $count }
card-until = Todas as assinaturas até a âncora de confiança conferem, até { $when }.
card-until-soon = Todas as assinaturas até a âncora de confiança conferem, até { $when }; tempo restante: { $left }.
card-warnings = { $count ->
    [one] Um aviso
   *[other] { $count } avisos
}
card-insecure = Se algo não funciona, a causa não é o DNSSEC.
card-bogus = Os resolvedores que conferem recusam esta resposta (SERVFAIL); os outros a entregam.
card-bogus-here = O que chegou aqui não passa na conferência; em outro lugar a resposta pode estar correta.
card-indeterminate = Nada está provado sobre { $name }, nem a favor nem contra.
card-cause = { $zone }: { $title }

## The rules to judge by
policy-default = Usuais
policy-strict = Estritas
policy-default-same = As regras usuais chegam ao mesmo veredito.
policy-strict-same = As regras estritas chegam ao mesmo veredito.
policy-strict-short = regras estritas
policy-default-differs = Pelas regras usuais, o veredito seria: { $verdict ->
    [secure] seguro
    [insecure] não protegido
    [bogus] inválido (bogus)
   *[other] indeterminado
}.
policy-strict-differs = Pelas regras estritas, o veredito seria: { $verdict ->
    [secure] seguro
    [insecure] não protegido
    [bogus] inválido (bogus)
   *[other] indeterminado
}.

## What was found
left-out = { $count ->
    [one] Mais { $count } do mesmo tipo não é mostrado.
    [many] Mais { $count } dos mesmos tipos não são mostrados.
   *[other] Mais { $count } dos mesmos tipos não são mostrados.
  }
acts-visitor = Você:
acts-owner = O titular do domínio:
acts-registrar = O titular do domínio, com a ajuda do registrador:
acts-operator = Quem assina e serve a zona:
acts-operator-of = Quem assina e serve a zona { $zone }:
acts-network = Você, ou quem opera o seu resolvedor ou a sua rede:
acts-device = Você, neste dispositivo:
acts-iana = Quem opera a zona, por meio da IANA, que mantém a raiz:
acts-registry = O titular dos endereços, por meio do registro que os delegou:
acts-keeper = Quem insere registros na zona { $parent } (o operador dela; se nela se registram nomes, por meio do registrador):
fix-compare = Antes de publicar qualquer coisa, compare o que segue com o que mostra quem assina a zona: esta página o calculou a partir de chaves que acabaram de chegar e que nada garante ainda.
origin-file = Um caso gravado do arquivo { $file }, { $when }. Nada foi buscado agora.
origin-beside = Um caso gravado, { $when }. Nada foi buscado agora.
origin-handed = Um caso gravado, entregue pela página que incorpora esta, { $when }. Nada foi buscado agora.
origin-carried = Um caso gravado que veio com o link, { $when }. Nada foi buscado agora.
origin-carried-from = Um caso gravado que veio com o link: o que { $provider } respondeu em { $when }. Nada foi buscado agora.
origin-live = Consulta a { $provider } agora mesmo, { $when }.
origin-given = Isto foi você que trouxe ({ $kind }), com data de { $when }. Nada foi buscado.
origin-given-undated = Isto foi você que trouxe, sem data ({ $kind }); a verificação vale para { $when }, quando você o entregou. Nada foi buscado.
origin-completed = Misto: você trouxe uma parte ({ $kind }), e o resto foi perguntado a { $provider } agora mesmo, { $when } ({ $what }).
kind-dig = saída do dig
kind-json = respostas DoH em JSON
kind-chain = uma cadeia RFC 9102
kind-case = um caso salvo
answers-asked = { $count ->
    [one] { $count } pergunta
    [many] { $count } de perguntas
   *[other] { $count } perguntas
}
frozen-short = gravado em { $when }
live-short = { $when }
anchor-custom = Esta prova não começa na âncora de confiança da própria raiz, mas em uma âncora fornecida.
anchor-custom-short = Começa em uma âncora de confiança fornecida, não na da própria raiz.
anchor-custom-act = O que é seguro aqui é seguro para quem confia nesta âncora, e para mais ninguém.

## Progress
fetching = Perguntando a { $provider } sobre { $name }
fetching-count = Respostas recebidas: { $done } de { $all }
checking = Todas as respostas chegaram. Conferindo os selos.
progress-waiting = por perguntar
progress-asked = a caminho
progress-answered = chegou
progress-failed = não veio
progress-wire = formato binário
cancel = Parar a busca

## Transport
key-space = Iniciar ou pausar
key-arrows = Quadro anterior e próximo
key-ends = Primeiro e último quadro
key-help = Esta lista

## Map
map-broken = falha
map-unsigned = não assinada
map-open = em aberto
map-none = Nada foi conferido aqui.

## Drawer
field-algorithm = algoritmo
field-now = momento da verificação
field-key-tag = key tag
field-digest-type = tipo de digest
field-published = digest publicado
field-computed = digest calculado aqui

## Stills
next = E agora?
open = Abrir um caso salvo
copy = Copiar
copied = Copiado
open-full = Abrir a página inteira
frame-waits = A página que incorpora esta vai entregar um caso. Ele aparece assim que chegar.

## Problems: what happened, and who must act how
problem-empty = Falta o nome a consultar.
problem-empty-act = Digite um nome de domínio, como example.com.
problem-empty-label = O nome tem dois pontos seguidos, ou começa com um ponto.
problem-empty-label-act = Tire do nome o ponto que sobra.
problem-label-long = Uma parte deste nome tem { $detail } caracteres.
problem-label-long-act = Entre um ponto e outro cabem no máximo 63. Confira se o nome está inteiro.
problem-name-long = Este nome ocupa { $detail } bytes.
problem-name-long-act = Um nome de domínio pode ocupar no máximo 255. Confira o que você colou.
problem-character = “{ $detail }” não pode aparecer assim em um nome de domínio.
problem-character-act = Remova, ou escreva como \DDD se realmente fizer parte do nome.
problem-invisible = Há neste nome um caractere que não se vê: { $detail }.
problem-invisible-act = Digite o nome de novo, ou ponha o cursor depois desse caractere e apague.
problem-dash = Há neste nome um traço que não é hífen: { $detail }.
problem-dash-act = Digite no lugar dele um hífen simples (-), ou dois se eram dois.
problem-slash = A barra pode iniciar um caminho ou fazer parte do nome, e não há como saber.
problem-slash-act = Digite só o nome, ou escreva \/ se a barra fizer parte dele.
problem-two = Aqui se perguntam duas coisas: “{ $detail }” e “{ $other }”.
problem-two-act = Pergunte por um só nome e um só tipo de cada vez.
problem-word = Esta página não consegue fazer o que “{ $detail }” pede neste comando.
problem-word-act = Retire essa parte, ou digite só o nome e escolha o tipo na lista.
problem-escape = Há uma barra invertida que não escapa nada: depois dela vai um número de três dígitos até 255, ou um caractere que não seja letra.
problem-escape-act = Escreva \\ para uma barra invertida, ou retire a barra, junto com o caminho se ela iniciar um.
problem-idn = “{ $detail }” não é uma palavra que um nome de domínio internacionalizado possa conter.
problem-idn-act = Confira os caracteres, ou digite a forma xn--.
problem-type = “{ $detail }” não é um tipo de registro.
problem-type-act = Escolha um da lista, ou escreva TYPE e o número.
problem-meta-type = { $detail } não é o tipo de nenhum registro, por isso ninguém pode assiná-lo.
problem-meta-type-act = Peça o tipo de um registro, como A ou MX.
problem-any = Não se pergunta por ANY sobre { $detail }: quem responde pode escolher quais tipos dar, então o que chega não diz nada sobre os outros (RFC 8482).
problem-any-act = Pergunte por um tipo de cada vez.
problem-localhost = { $detail } indica este próprio dispositivo, e nunca é consultado (RFC 6761).
problem-local = { $detail } é para dispositivos da mesma rede, que se encontram sem resolvedor, por Multicast DNS (RFC 6762).
problem-onion = { $detail } leva à rede Tor, e só o software do Tor pode procurá-lo (RFC 7686).
problem-alt = { $detail } é de outro sistema de nomes que não o DNS, como tudo abaixo de alt (RFC 9476).
problem-home-arpa = { $detail } é para uma rede doméstica, como tudo abaixo de home.arpa. Só um resolvedor dessa rede pode conhecê-lo (RFC 8375).
problem-internal = { $detail } é para uma rede privada, como tudo abaixo de internal (reservado pela ICANN em 2024). Só um resolvedor dessa rede pode conhecê-lo.
problem-private-reverse = { $detail } corresponde a endereços de uma rede privada. Só um resolvedor dessa rede pode conhecê-lo (RFC 1918, RFC 4193, RFC 6303).
problem-shared-reverse = { $detail } corresponde a endereços que um provedor compartilha com seus clientes. Só um resolvedor dessa rede pode conhecê-lo (RFC 6598, RFC 7793).
problem-local-reverse = { $detail } corresponde a endereços que indicam este dispositivo, seu próprio enlace ou ninguém. Só o resolvedor mais próximo pode responder (RFC 6303).
problem-kept-act = Por isso esta página não o enviou a ninguém. O DNS não contém nada sobre este nome, então não há o que provar.
problem-kept-own-act = Por isso esta página não o enviou a ninguém: um resolvedor público não pode conhecê-lo, e ficaria sabendo o que há na sua rede. Para perguntar por ele, escolha o resolvedor da sua própria rede.
problem-url = A URL do resolvedor não pode ser usada: { $detail }
problem-url-act = Informe a URL completa, como https://dns.example/dns-query.
problem-url-http = Um resolvedor em outra máquina precisa ser consultado por https.
problem-url-http-act = Escreva https:// na frente. O http simples só serve para um resolvedor neste computador.
problem-link = Este link não pode ser seguido: { $detail }
problem-link-act = Confira se ele foi copiado por inteiro. Nada foi perguntado, e não se confia em nenhuma outra coisa no lugar dele.
problem-offline = Seu navegador diz que está off-line.
problem-offline-act = Conecte-se a uma rede e tente de novo. Um caso salvo pode ser aberto sem rede.
problem-blocked = Não foi possível conectar-se a { $provider }.
problem-blocked-act = Talvez uma extensão, um firewall ou a rede da empresa bloqueie o caminho, ou o resolvedor esteja fora do ar, ou não deixe páginas da web perguntarem (CORS). Tente outro resolvedor.
problem-timeout = { $provider } não respondeu em { $detail } segundos, duas vezes.
problem-timeout-act = Espere um pouco e tente de novo, ou escolha outro resolvedor.
problem-rate = { $provider } diz que recebeu perguntas demais (HTTP 429).
problem-rate-act = Espere um minuto e tente de novo, ou escolha outro resolvedor.
problem-http-server = { $provider } está com problemas próprios (HTTP { $detail }).
problem-http-server-act = Quem opera o resolvedor é que precisa consertar. Tente mais tarde, ou escolha outro resolvedor.
problem-http = { $provider } não aceita esta pergunta (HTTP { $detail }).
problem-http-act = Se o resolvedor for seu, confira o caminho na URL. É lá que ele precisa responder a DNS sobre HTTPS.
problem-garbage = O que { $provider } enviou não é uma resposta DNS.
problem-garbage-act = Muitas vezes é uma página de login da rede que se mete no meio. Abra antes um site qualquer, ou confira a URL do resolvedor.
problem-not-asked = A pergunta não foi feita.
problem-not-asked-act = Recarregue a página. Se acontecer de novo, conte-nos qual era o nome.
problem-refused = { $provider } se recusa a responder: { $detail }.
problem-refused-act = Talvez não atenda a sua rede, ou bloqueie este nome por política. Escolha outro resolvedor.
problem-case = Isto não é um caso salvo: { $detail }
problem-case-act = Abra um arquivo salvo por esta página.
problem-case-newer = Este caso foi salvo por uma versão mais nova desta página (formato { $detail }).
problem-case-newer-act = Recarregue a página para ter a versão mais nova e abra o caso de novo.
problem-case-none = Não há nenhum caso “{ $detail }” neste site.
problem-case-none-act = Confira se o link foi copiado por inteiro. Se foi, quem o passou a você é que precisa corrigi-lo.
problem-case-lost = O caso “{ $detail }” não chegou.
problem-case-lost-act = Veja se você está on-line e tente de novo.
problem-case-beside = O arquivo “{ $detail }” deste site não é um caso salvo: { $other }
problem-case-beside-act = Confira se o link foi copiado por inteiro. Se foi, quem publica esta página é que precisa consertar.
problem-carried-cut = O link termina cedo demais: falta uma parte da prova que ele traz.
problem-carried-cut-act = Copie o link inteiro de novo ou peça a quem o enviou o caso em arquivo.
problem-carried-changed = A prova que este link traz foi alterada no caminho.
problem-carried-changed-act = Copie o link inteiro de novo ou peça a quem o enviou o caso em arquivo.
problem-carried-long = Este link é longo demais para ser lido.
problem-carried-long-act = Peça a quem o enviou o caso em arquivo.
problem-carried-newer = Este link foi feito por uma versão mais nova desta página (formato { $detail }).
problem-carried-newer-act = Recarregue a página para ter a versão mais nova e abra o link de novo.
problem-carried-packed = Este navegador não consegue descompactar a prova que este link traz.
problem-carried-packed-act = Abra o link em um navegador mais novo ou peça a quem o enviou o caso em arquivo.
problem-given = Não dá para verificar isto: { $detail }
problem-given-act = Forneça a saída completa de dig +dnssec (kdig +dnssec, drill -D), sem +short, ou uma das outras formas citadas aqui.
fault-url-bare = Ela não começa com https://.
fault-url-scheme = Ela começa com { $detail }:, e só se pergunta por https.
fault-url-credentials = Ela contém um nome de usuário ou uma senha.
fault-url-host = Ela não indica nenhum servidor.
fault-url-port = “{ $detail }” não é uma porta; portas são números até 65535.
fault-url-fragment = O que vem depois de # nunca chega a um servidor.
fault-url-character = “{ $detail }” não pode estar em uma URL.
fault-resolver = “{ $detail }” não é nenhum dos resolvedores daqui ({ $known }), nem uma URL.
fault-link-case = “{ $detail }” não pode ser o nome de um caso.
fault-anchor = “{ $detail }” não é um registro DS nem DNSKEY, portanto não é uma âncora de confiança.
fault-anchor-none = Nenhuma âncora de confiança foi indicada.
fault-case-syntax = linha { $line }, coluna { $column }: isto não é JSON.
fault-case-cut = linha { $line }, coluna { $column }: termina cedo demais.
fault-case-fields = linha { $line }, coluna { $column }: falta ali um valor, ou ele é de outro tipo que em um caso.
fault-case-page = é uma página da web.
fault-case-name = “{ $detail }” não é um nome de domínio.
fault-case-setting = A configuração { $key } não pode ser { $value }.
fault-case-large = Ele passa de { $most } MB.
fault-given-empty = está vazio.
fault-given-unknown = a linha { $line } não é um registro DNS nem de outra forma que se leia aqui.
fault-given-short = a linha { $line } tem a forma curta, sem nomes nem assinaturas.
fault-given-without = a consulta da resposta na linha { $line } não pedia registros DNSSEC; a falta deles, portanto, não diz nada.
fault-given-cut = a resposta da linha { $line } anuncia { $said } registros em uma seção, e { $found } estão lá.
fault-given-open = o registro da linha { $line } não está inteiro.
fault-given-class = a linha { $line } tem um registro da classe { $detail }, e aqui só se verifica a classe IN.
fault-given-status = linha { $line }: “{ $detail }” não é um status de resposta DNS.
fault-given-question = nada diz a que pergunta isto responde.
fault-given-json = linha { $line }, coluna { $column }: o que está ali não é uma resposta DNS em JSON.
fault-given-chain = isto se lê como cadeia por { $octet } octetos, e não além.

## Without a network, and the foot
offline = Off-line: nenhum resolvedor público pode ser consultado. A história continua, e arquivos de caso podem ser abertos.
offline-kept = Off-line: nenhum resolvedor público pode ser consultado. A história, os casos já abertos aqui e os arquivos de caso funcionam.

## How deep: the story, its details, its bytes
depth = Profundidade

## Presenting
present = Apresentar
key-present = Apresentar; depois, uma tecla por quadro, e Escape para sair
key-term = O termo deste quadro, com a sua RFC
key-black = Tela preta, e de volta
key-fill = Tela cheia, e de volta

## Embed this
source-line = { $name } { $type }: { $state }. { $origin }

## Transcript
transcript-staged = Uma encenação, que não vem de nenhum registro.
transcript-seen = Na imagem: { $text }
transcript-aside = Bom saber: { $text }
transcript-term = Termo: { $text }
copy-failed = Este navegador não deixou copiar. Selecione o texto.
value-name = nome
value-type = tipo
value-record = registro
value-zone = zona
value-signer = assinado por
value-keeper = guardado por
value-child = zona-filha
value-card = key tag de uma ficha
value-great = key tag de uma ficha mestra
value-alias = de
value-target = para
value-blot = o hash dele
value-from = a lacuna começa em
value-to = a lacuna termina em
value-there = tipo que existe
value-lacks = nome que nenhum registro menciona
value-since = válido desde
value-until = válido até
value-state = a resposta

## Glossary
entry-zone = Zona
    .text = Uma parte da árvore de nomes de que um operador cuida por inteiro, do ápice até onde ele delega.
entry-delegation = Delegação
    .text = Uma zona-mãe entrega um nome abaixo dela a uma zona-filha, com registros NS e, se a filha é assinada, também com registros DS.
entry-resolver = Resolvedor
    .text = Pergunta aos servidores de nomes a pedido de programas, e guarda as respostas em cache pelo tempo que o TTL delas permite.
entry-registrar = Registrador
    .text = Vende nomes na zona de um registro de domínios, e repassa a ele os registros DS do titular.
entry-ttl = TTL
    .text = Por quantos segundos uma resposta pode ser guardada antes de ser preciso perguntar de novo.
entry-nxdomain = NXDOMAIN
    .text = A resposta de que um nome não existe, nem nada abaixo dele.
entry-nodata = NODATA
    .text = O nome existe, mas não tem registros do tipo pedido.
entry-wildcard = Wildcard (curinga)
    .text = Um registro em um nome que começa com *. Responde por nomes abaixo que não existem por si mesmos.
entry-encloser = Closest encloser
    .text = O ancestral existente mais longo de um nome que não existe. Com um rótulo a mais, é o “next closer name”.
entry-opt-out = Opt-out
    .text = Um registro NSEC3 com esta flag cobre um intervalo que pode conter delegações não assinadas.
entry-secure = Seguro (secure)
    .text = Há uma cadeia de assinaturas desde uma âncora de confiança até a resposta, e ela foi conferida por inteiro.
entry-insecure = Não protegido (insecure)
    .text = Está provado que a cadeia termina acima da resposta: não se espera nenhuma assinatura.
entry-bogus = Inválido (bogus)
    .text = Deveria haver uma cadeia, mas ela não se sustenta: falsificação, ou erro de um operador. Os dois parecem iguais.
entry-indeterminate = Indeterminado (indeterminate)
    .text = Algo que seria preciso para decidir não chegou. Nada está provado, nem em um sentido nem no outro.

## Map of a long chain
map-fold = { $count ->
    [one] mais { $count } casa
   *[other] mais { $count } casas
}
map-fold-holds = todas conferem
map-fold-state = a pior: { $state }

## Graph
graph-sep = SEP
graph-revoked = revogada
graph-not-zone = não é chave de zona
