### What stands below the stage, and only there.

## The verdict at a glance
card-begin = Desde o começo
card-again = Perguntar de novo agora
card-show = Mostre para mim
card-do = O que fazer
card-noticed = O que foi notado
card-ticket = Copiar o chamado

## The rules to judge by
policy-legend = Regras
policy-retired = As regras divergem na zona { $zone }: ela assina com o algoritmo { $algorithm }, com o qual ninguém mais deveria assinar, mas que ainda pode ser conferido.
policy-iterations = As regras divergem na zona { $zone }: os registros NSEC3 dela pedem { $iterations } como número de iterações, quando deveria ser 0. Quantas aceita, cada validador decide.
policy-missing = As regras divergem na zona { $zone }: ela promete o algoritmo { $algorithm }, mas não assina tudo com ele.

## What was found
findings-cause = O que está errado e quem deve agir
findings-beside = Notado de passagem
findings-why = Por quê, e quem poderia mudar isso
findings-more = { $count ->
    [one] Mais { $count } ponto foi notado
    [many] Mais { $count } de pontos foram notados
   *[other] Mais { $count } pontos foram notados
  }
finding-message =
    { $name }: { $title }

    { $plain }
    { $acts } { $fix }

    { $code }: { $expert } ({ $cites })
    { $source }
    Regras: { $rules }.
severity-error = Erro
severity-warning = Aviso
severity-note = Nota
asked-again = { $count ->
    [one] { $count } pergunta foi refeita em formato binário (wire format), pois o JSON dela pode ter perdido octetos.
    [many] { $count } de perguntas foram refeitas em formato binário (wire format), pois o JSON delas pode ter perdido octetos.
   *[other] { $count } perguntas foram refeitas em formato binário (wire format), pois o JSON delas pode ter perdido octetos.
}

## Progress
close = Fechar

## Transport
keys-title = Teclas

## Drawer
drawer = O que a coruja acabou de fazer
drawer-none = Nada a conferir neste quadro. Avance até o primeiro selo.
drawer-go = Ir à primeira verificação
column-letter = A carta
column-seal = O selo
column-card = A ficha
column-ledger = O livro
column-gap = O cadastro
column-check = A verificação
field-owner = nome (owner)
field-ttl = TTL
field-ttl-note = restante no cache do resolvedor
field-signer = signatário, key tag
field-valid = validade
field-signature = assinatura
field-flags = flags
field-key-tag-note = calculada aqui, não aceita às cegas
field-key = chave pública
field-digest = digest
field-octets = bytes assinados
field-hash = digest deles
field-bytes = { $count ->
    [one] { $count } byte
    [many] { $count } de bytes
   *[other] { $count } bytes
}
flags-zsk = uma ficha para cartas
flags-ksk = uma ficha mestra, para o fichário
check-holds = confere
check-fails = não confere
more-rows = mais { $count }

## Stills
stills = A história toda, em quadros
save = Salvar o caso para rever off-line
save-chain = Salvar a cadeia (RFC 9102)
save-trace = Salvar os passos da verificação (JSON)
copy-link = Copiar um link para este quadro
carry = Copiar um link com a prova inteira
carry-length = { $length } caracteres
carry-long = Um link com a prova inteira teria { $length } caracteres, mais do que muitos programas repassam por inteiro. Salve o caso em vez disso.
copy-message = Copiar isto como mensagem
gift-title = Traga suas próprias evidências
gift-hint = O que dig +dnssec, kdig +dnssec ou drill -D mostrou; respostas DoH em JSON; uma cadeia RFC 9102; um caso salvo. Tudo é verificado neste dispositivo e não é enviado a lugar nenhum.
gift-label = Cole aqui
gift-check = Verificar
problem-file = O arquivo “{ $detail }” não pode ser lido.
problem-file-act = Veja se é um arquivo e não uma pasta, se ele continua no lugar e se você tem permissão para lê-lo. Depois, escolha-o de novo.
lacks-title = O que falta
lacks-count = { $count ->
    [one] Falta, no que você trouxe, { $count } resposta necessária para uma cadeia completa:
    [many] Faltam, no que você trouxe, { $count } de respostas necessárias para uma cadeia completa:
   *[other] Faltam, no que você trouxe, { $count } respostas necessárias para uma cadeia completa:
}
lacks-more = { $count ->
    [one] e mais { $count }
    [many] e mais { $count }
   *[other] e mais { $count }
}
lacks-answers = { $count ->
    [one] a resposta que falta
    [many] as { $count } de respostas que faltam
   *[other] as { $count } respostas que faltam
}
lacks-ask = Pedir a { $provider } { $what }
lacks-asking = Pedindo a { $provider } o que falta

## Without a network, and the foot
licences = Licenças

## How deep: the story, its details, its bytes
depth-story = História
depth-details = Detalhes
depth-bytes = Bytes
depth-story-says = Os quadros, o que dizem e o que fazer.
depth-details-says = Também os termos, as regras com suas RFCs e cada valor conferido.
depth-bytes-says = Também cada byte que foi assinado ou de que se fez um digest ou um hash, campo a campo.

## Presenting
present-position = { $step } de { $all }
present-leave = Encerrar a apresentação
keys-letters = P e ? agem quando pressionadas sozinhas
keys-where = P e ? funcionam enquanto o foco está no palco e em seus controles, ou em lugar nenhum.

## The strip, to take along
print-handout = Imprimir o folheto de uma página
print-strip = Imprimir a tira
strip-svg = Salvar a tira em SVG
strip-png = Salvar a tira em PNG
panel-png = Salvar este quadro em PNG
strip-png-busy = Desenhando a imagem
strip-png-failed = Este navegador não conseguiu desenhar a imagem. O SVG tem o mesmo conteúdo.

## Embed this
embed-this = Incorporar
embed-title = Mostrar esta prova em uma página sua
embed-records = Registros
embed-frozen = Como foram gravados: iguais para todos
embed-live = Ao vivo: o navegador de cada leitor pergunta de novo a um resolvedor
embed-frozen-only = Estes registros partem de uma âncora de confiança própria. Uma prova ao vivo parte da âncora da raiz; por isso esta só pode ser mostrada como foi gravada.
embed-panel = Abre com
embed-panel-own = o primeiro quadro da história
embed-width = Largura
embed-width-all = tão larga quanto o texto
embed-width-most = { $width } pixels no máximo
embed-language-own = o de quem lê
embed-plays = Começa sozinha assim que aparece na tela
embed-preview = O que vê quem lê
embed-into = Escrito para
embed-copy = Copiar isto
embed-case = Salvar { $file }: os registros; fica ao lado da sua página
embed-still = Salvar { $file }: a imagem para o papel e para quem lê sem scripts
embed-policy = Se as suas páginas são servidas com uma Content-Security-Policy, inclua { $home } em script-src e frame-src.

## Transcript
transcript = Transcrição: a história toda em texto
transcript-copy = Copiar a transcrição

## Handout
handout = Um folheto
handout-prints = DS na zona-mãe
handout-anchor = Âncora de confiança
handout-keys = DNSKEY
handout-key = { $tag }, flags { $flags }, { $algorithm }
handout-valid = RRSIG delas
handout-nothing = Não há chaves aqui.
handout-answer = A resposta: { $name } { $type }, assinada com a chave { $tag }, válida até { $until }.
handout-until = Primeira assinatura desta cadeia a expirar: em { $until }.
handout-until-then = A partir daí a resposta seria inválida (bogus), se ninguém assinar de novo.
handout-more = { $count ->
    [one] Mais um não aparece aqui.
   *[other] Mais { $count } não aparecem aqui.
}
handout-terms = O que as palavras querem dizer
handout-sources = Resolvedor: { $resolver }. Regras: { $rules }. Feito com { $site }.
handout-laboratory = o do nosso laboratório
handout-unknown = desconhecido

## Glossary
glossary = Glossário: todos os termos
glossary-says = Cada um com o lugar em que uma RFC o define; a RFC 9499 é o dicionário do DNS.
glossary-comic = Nos quadrinhos: { $word }

## Charts: three ways to survey the same proof
charts = A cadeia inteira em um relance
charts-choice = Ver como
chart-map = Mapa
chart-time = Tempo
chart-graph = Grafo

## Time view
time-none = Aqui não se conferiram as datas de nenhuma assinatura.
time-now = { $when }: a verificação
time-closing = Quanto mais longe da verificação, mais juntos ficam os dias neste eixo.
time-rrset = { $type } ({ $owner })
time-more = e mais { $count }
time-tag = A primeira a expirar.
time-tag-broke = A prova se rompeu aqui.
time-first = A primeira a expirar: a assinatura sobre { $what }, { $span } depois desta verificação, em { $when }.
time-breaks = { $verdict ->
    [secure] A partir daí não se pode mais provar { $what }, nem portanto { $name }, a não ser que a zona { $zone } assine de novo antes.
    [insecure] A partir daí não se pode mais provar { $what }, nem que { $name } não é assinado, a não ser que a zona { $zone } assine de novo antes.
   *[other] A partir daí também não se pode mais provar { $what }, a não ser que a zona { $zone } assine de novo antes.
}
time-breaks-keys = { $verdict ->
    [secure] A partir daí nada na zona { $zone } ou abaixo dela pode mais ser provado, nem { $name }, a não ser que a zona { $zone } assine de novo suas chaves antes.
    [insecure] A partir daí nada na zona { $zone } ou abaixo dela pode mais ser provado, nem mesmo que { $name } não é assinado, a não ser que a zona { $zone } assine de novo suas chaves antes.
   *[other] A partir daí nada na zona { $zone } ou abaixo dela pode mais ser provado, a não ser que a zona { $zone } assine de novo suas chaves antes.
}
time-others = { $count ->
    [one] Mais uma assinatura sobre os mesmos registros dura mais. Não foi verificada aqui: basta uma que seja válida.
   *[other] Mais { $count } assinaturas sobre os mesmos registros duram mais. Não foram verificadas aqui: basta uma que seja válida.
}
time-also = { $count ->
    [one] Mais uma assinatura desta zona expira no mesmo momento.
   *[other] Mais { $count } assinaturas desta zona expiram no mesmo momento.
}
time-ran-out = A assinatura sobre { $what } tinha expirado { $span } antes desta verificação, em { $when }.
time-broke = Desde então não se pode provar { $what }, até que a zona { $zone } assine de novo.
time-not-begun = A assinatura sobre { $what } só vale a partir de { $when }, { $span } depois desta verificação.
time-not-begun-act = Antes disso ela não prova nada. Quem assina a zona { $zone } precisa acertar o relógio com que se assina e assinar de novo.
time-never = A assinatura sobre { $what } nunca é válida: termina em { $when }, antes de começar.
time-never-act = Quem assina { $zone } precisa assinar de novo, com um fim posterior ao começo.
time-broke-at = A prova se rompeu em { $zone }.
time-stopped-at = A prova não pôde seguir em { $zone }.
time-cause = { $cause }.
time-should = O que deveria valer ali: { $rule }
time-no-date = As datas não são a causa: mudar só as datas não consertaria nada.
time-show = Ver esse quadro
time-held = Daquilo em que a prova se apoia acima da ruptura, a primeira a expirar é a assinatura sobre { $what }, { $span } depois desta verificação, em { $when }.
time-tag-held = Das que valeram, a primeira a expirar.
time-cut = Está provado que a cadeia termina acima de { $name }. Só contam as datas acima desse corte; abaixo dele nada precisa de assinatura.
time-cut-open = A cadeia termina sem se romper, e o que está mais abaixo não foi conferido. Suas datas não contam.
time-valid = Válida até { $when }; tempo restante: { $span }.
time-expired = Expirada em { $when }, { $span } antes.
time-not-yet = Ainda não é válida: começa em { $when }, { $span } depois.
time-inverted = Nunca válida: termina antes de começar.
time-vain = No prazo até { $when }, mas não prova nada: não confere, ou não pode ser conferida aqui.
time-idle = A prova não se apoia nela.
time-table = As mesmas datas em tabela
time-zone = Zona
time-signed = Assinatura sobre
time-from = Válida desde
time-until = Válida até
time-state = Na verificação
time-needed = Na prova
time-needed-yes = sim
time-needed-no = não

## Graph
graph-region = Grafo de chaves, registros DS e assinaturas, zona por zona
graph-legend = Legenda
graph-list = O mesmo grafo em lista
graph-no-key = não há tal DNSKEY
graph-anchor-alone = âncora de confiança
graph-absent = não existe
graph-said-absent = dado como inexistente
graph-digest-type = tipo de digest { $number }
graph-anchor = âncora
graph-unused = sem uso
graph-valid = válido
graph-invalid = não válido
graph-expired = expirado
graph-not-yet = ainda não válido
graph-missing = falta
graph-unsupported = sem suporte
graph-unsigned = não assinado
graph-open = em aberto
graph-signs = RRSIG de { $from } sobre { $to }: { $state }
graph-digests = Digest em { $from } de { $to }: { $state }
graph-delegates = Delegação de { $from } para { $to }, estado: { $state }
graph-denies = Negação de { $to } por { $from }, estado: { $state }
graph-leads = Alias de { $from } para { $to }: { $state }
graph-legend-sep = DNSKEY com a flag SEP (em geral uma KSK)
graph-legend-key = DNSKEY sem ela (em geral uma ZSK)
graph-legend-anchor = DNSKEY garantido por uma âncora de confiança
graph-legend-idle = DNSKEY revogado, ou que não assina nada aqui
graph-legend-missing = DNSKEY procurado e ausente
graph-legend-ds = DS, na zona-mãe
graph-legend-rrset = RRset
graph-legend-nsec = NSEC ou NSEC3
graph-legend-absent = o que é negado
graph-legend-signs = assinatura (RRSIG)
graph-legend-digests = digest de uma chave
graph-legend-bad = não válido, expirado ou ausente
graph-legend-weak = sem suporte, não assinado, sem uso ou em aberto
graph-legend-delegates = delegação
graph-legend-denies = negação
graph-legend-leads = alias
