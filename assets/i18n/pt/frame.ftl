### The page around the stage, as far as a first visit shows it: search, verdict, transport, map, foot.

# ltr or rtl: which way the language is written.
direction = ltr
site-name = DNSSEC, selo a selo
skip = Ir para a história

## Search
ask-name = Domínio
ask-name-hint = Um nome, um link ou um endereço de e-mail
ask-type = Tipo
ask-provider = Resolvedor
ask-go = Conferir os selos
provider-own = Meu resolvedor
ask-url = URL do resolvedor

## Verdict
state-secure = Seguro
verdict-secure = Seguro: { $name } publicou isto, e todas as assinaturas até a raiz conferem.
verdict-work = { $houses } no caminho; { $seals } e { $prints } conferidos aqui no seu navegador.
houses = { $count ->
    [one] { $count } casa
    [many] { $count } de casas
   *[other] { $count } casas
}
seals = { $count ->
    [one] { $count } selo
    [many] { $count } de selos
   *[other] { $count } selos
}
prints = { $count ->
    [one] { $count } impressão digital
    [many] { $count } de impressões digitais
   *[other] { $count } impressões digitais
}

## The first screen
promise = Esta resposta é autêntica?
promise-how = Digite um nome: seu navegador confere cada assinatura DNSSEC por conta própria e conta a prova em quadrinhos.
try = Ou experimente
try-signed = um nome assinado
try-unsigned = um sem assinatura
try-broken = um quebrado de propósito
try-absent = um que não existe

## Where it came from
origin-opening = Um caso gravado do nosso laboratório, { $when }. Nada foi buscado agora.
anchor-laboratory = O laboratório tem uma raiz só dele: esta prova começa na âncora de confiança dela, e não na da raiz verdadeira.

## What is under way
failed-still = Mostrar a história anterior; ela não diz nada sobre este nome.
again = Tentar de novo
rest-lost = O resto desta página não pôde ser carregado.
rest-lost-act = Uma parte do programa não chegou. Veja se você está on-line e tente de novo.

## Transport
transport = Reprodução da história
play = Iniciar
pause = Pausar
step-next = Próximo quadro
step-back = Quadro anterior
scrub = História
scrub-value = Quadro { $step } de { $all }: { $title }
speed = Velocidade { $speed }
keys-open = Atalhos de teclado

## Stage
inside = Ver passo a passo

## Map
map = Cadeia de confiança, da raiz até o nome
map-root = . raiz
map-holds = confere

## Foot
language = Idioma
language-lost = O idioma { $language } não chegou. A página continua no idioma que tinha; veja se há conexão e escolha de novo.
theme = Edição
theme-system = a do sistema
theme-light = dia
theme-dark = noite
footer = Esta página confere cada assinatura por conta própria. O resolvedor só transporta os registros; a palavra dele não conta.

## How deep: what stands beside a caption
glossary-link = No glossário
