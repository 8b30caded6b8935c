### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } é consultado como { $ascii }

## Verdict
state-insecure = Inseguro
state-bogus = Inválido
state-indeterminate = Indeterminado
verdict-secure-denied = Seguro: está provado que { $name } não tem registros { $type }.
verdict-insecure = Inseguro: { $name } não tem selo, e a casa acima prova isso.
verdict-bogus = Inválido (bogus): um selo que deveria valer para { $name } não confere.
verdict-indeterminate = Indeterminado: algo necessário para conferir { $name } não chegou.
short-secure = { $name }: seguro
short-insecure = { $name }: inseguro
short-bogus = { $name }: inválido (bogus)
short-indeterminate = { $name }: indeterminado

## The rules to judge by
policy-strict-short = regras estritas
policy-default-differs = Pelas regras usuais, o veredito seria: { $verdict ->
    [secure] seguro
    [insecure] inseguro
    [bogus] inválido (bogus)
   *[other] indeterminado
}.
policy-strict-differs = Pelas regras estritas, o veredito seria: { $verdict ->
    [secure] seguro
    [insecure] inseguro
    [bogus] inválido (bogus)
   *[other] indeterminado
}.
policy-retired = As regras divergem na zona { $zone }: ela sela com o algoritmo { $algorithm }, com o qual ninguém mais deveria assinar, mas que ainda pode ser conferido.
policy-iterations = As regras divergem na zona { $zone }: os registros NSEC3 dela pedem { $iterations } como número de iterações, quando deveria ser 0. Quanto disso um validador tolera é escolha dele.
policy-missing = As regras divergem na zona { $zone }: ela promete o algoritmo { $algorithm } e não sela tudo com ele.

## What was found
findings-cause = O que está errado e quem deve agir
findings-beside = Notado pelo caminho
findings-more = { $count ->
    [one] Mais { $count } ponto foi notado
    [many] Mais { $count } de pontos foram notados
   *[other] Mais { $count } pontos foram notados
  }
severity-error = Erro
severity-warning = Aviso
severity-note = Nota
acts-visitor = Você:
acts-owner = O titular do domínio:
acts-registrar = O registrador:
acts-operator = Quem assina e serve a zona:
origin-file = Um caso congelado do arquivo { $file }, gravado em { $when }. Nada foi buscado agora.
origin-beside = Um caso congelado, gravado em { $when }. Nada foi buscado agora.
origin-live = Consulta a { $provider } agora mesmo, { $when }.
frozen-short = congelado em { $when }
live-short = { $when }
asked-again = { $count ->
    [one] { $count } pergunta foi refeita em formato binário (wire format), pois o JSON dela pode ter perdido octetos.
    [many] { $count } de perguntas foram refeitas em formato binário (wire format), pois o JSON delas pode ter perdido octetos.
   *[other] { $count } perguntas foram refeitas em formato binário (wire format), pois o JSON delas pode ter perdido octetos.
}
anchor-custom = Não é a âncora de confiança da própria raiz: esta prova começa em uma âncora fornecida.
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
close = Fechar

## Transport
keys-title = Teclas
key-space = Iniciar ou pausar
key-arrows = Quadro anterior e próximo
key-ends = Primeiro e último quadro
key-help = Esta lista

## Map
map-broken = falha
map-unsigned = sem selo
map-open = em aberto
map-none = Nada foi conferido aqui.

## Drawer
drawer = O que a coruja acabou de fazer
drawer-none = Nada a conferir neste quadro. Avance até o primeiro selo.
column-letter = A carta
column-seal = O selo
column-card = A ficha
column-ledger = O livro
column-gap = O cadastro
column-check = O exame
field-owner = nome (owner)
field-ttl = TTL
field-ttl-note = restante no cache do resolvedor
field-algorithm = algoritmo
field-signer = signatário, key tag
field-valid = validade
field-now = momento do exame
field-signature = assinatura
field-flags = flags
field-key-tag = key tag
field-key-tag-note = calculada aqui, não aceita às cegas
field-key = chave pública
field-digest = digest
field-digest-type = tipo de digest
field-octets = bytes selados
field-hash = digest deles
field-published = digest publicado
field-computed = digest calculado aqui
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
print = Imprimir a página
next = E agora?
save = Salvar o caso para rever off-line
open = Abrir um caso salvo
copy-link = Copiar o link deste quadro
copied = Copiado
open-full = Abrir a página inteira

## Problems: what happened, and who must act how
problem-empty = Falta o nome a consultar.
problem-empty-act = Digite um nome de domínio, como example.com.
problem-empty-label = Há um ponto logo depois do outro, ou um no começo.
problem-empty-label-act = Tire do nome o ponto que sobra.
problem-label-long = Uma parte deste nome tem { $detail } caracteres.
problem-label-long-act = Entre um ponto e outro cabem no máximo 63. Confira se o nome está inteiro.
problem-name-long = Este nome ocupa { $detail } bytes.
problem-name-long-act = Um nome de domínio tem no máximo 255. Confira o que foi colado.
problem-character = “{ $detail }” não pode aparecer assim em um nome de domínio.
problem-character-act = Remova, ou escreva como \DDD se realmente fizer parte do nome.
problem-escape = Há uma barra invertida sem um caractere ou um número até 255 depois dela.
problem-escape-act = Escreva \\ para uma barra invertida, ou retire a barra.
problem-idn = “{ $detail }” não é uma palavra que um nome de domínio internacional possa conter.
problem-idn-act = Confira os caracteres, ou digite a forma xn--.
problem-type = “{ $detail }” não é um tipo de registro.
problem-type-act = Escolha um da lista, ou escreva TYPE e o número.
problem-meta-type = { $detail } não corresponde a nenhum registro, por isso ninguém pode assinar.
problem-meta-type-act = Peça o tipo de um registro, como A ou MX.
problem-url = A URL do resolvedor não pode ser usada: { $detail }.
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
problem-garbage = O que { $provider } enviou não é uma resposta DNS: { $detail }.
problem-garbage-act = Muitas vezes é uma página de login da rede que se mete no meio. Abra antes um site qualquer, ou confira a URL do resolvedor.
problem-not-asked = A pergunta não foi feita.
problem-not-asked-act = Recarregue a página. Se acontecer de novo, conte-nos qual era o nome.
problem-refused = { $provider } se recusa a responder: { $detail }.
problem-refused-act = Talvez não atenda a sua rede, ou bloqueie este nome por política. Escolha outro resolvedor.
problem-case = Este arquivo não é um caso: { $detail }.
problem-case-act = Abra um arquivo salvo por esta página.
